package org.w3id.muster.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VCARD4;
import org.apache.jena.vocabulary.VOID;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.DatasetStatement.Attribution;
import org.w3id.muster.vocab.Pow;

/**
/**
 * The release as a VoID dataset (W3C Note "Describing Linked Datasets with the VoID Vocabulary") and as a DCAT one (W3C
 * Recommendation "Data Catalog Vocabulary", version 3). For each class it says which properties its instances have, how
 * often, and with literals of which datatype: so an editor of queries knows what to offer.
 */
final class VoidDescription {

    /** Where the server sends the sorted quads. */
    private static final String DUMP = "edition/" + Release.DUMP;
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String DATATYPES = "http://ldf.fi/void-ext#";

    private VoidDescription() {}

    static void write(Manifest manifest, Statistics statistics, Path file) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dct", DCTerms.NS).setNsPrefix("pow", Pow.NAMESPACE)
                .setNsPrefix("dcat", DCAT.NS).setNsPrefix("foaf", FOAF.NS).setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("void-ext", DATATYPES);
        Resource dataset = model.createResource(manifest.base() + "dataset").addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.identifier, manifest.id())
                .addProperty(VOID.dataDump, model.createResource(manifest.base() + DUMP))
                .addProperty(VOID.sparqlEndpoint, model.createResource(manifest.base() + "sparql"))
                .addProperty(VOID.uriSpace, manifest.base() + "id/")
                .addProperty(VOID.vocabulary, model.createResource(Pow.NAMESPACE))
                .addProperty(VOID.triples, count(statistics.triples()))
                .addProperty(VOID.distinctSubjects, count(statistics.subjects()))
                .addProperty(VOID.classes, count(statistics.classes().size()))
                .addProperty(VOID.properties, count(statistics.properties().size()));
        manifest.dataset().ifPresent(statement -> state(statement, dataset));
        manifest.issued().ifPresent(day -> dataset.addProperty(DCTerms.issued, day));
        dataset.addProperty(DCAT.distribution, dump(model, manifest));
        describeAccess(model, dataset, manifest.base());
        statistics.classes().forEach((iri, number) -> dataset.addProperty(VOID.classPartition,
                describeUse(model, partition(model, VOID._class, iri).addProperty(VOID.entities, count(number)),
                        statistics.uses().getOrDefault(iri, Statistics.Use.NONE))));
        statistics.properties().forEach((iri, number) -> dataset.addProperty(VOID.propertyPartition,
                partition(model, VOID.property, iri).addProperty(VOID.triples, count(number))));
        statistics.links().forEach((target, links) -> links
                .forEach((property, number) -> link(dataset, target, property, number)));
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, model, Lang.TURTLE);
        }
    }

    /** What the operator says; nothing is added to it, least of all a licence. */
    private static void state(DatasetStatement statement, Resource dataset) {
        Model model = dataset.getModel();
        if (statement.title().isEmpty()) {
            dataset.addProperty(DCTerms.title, "What sources say about prisoners of war", "en");
        }
        statement.title().forEach(title -> dataset.addProperty(DCTerms.title, title.text(), title.tag()));
        statement.publisher().ifPresent(name -> dataset.addProperty(DCTerms.publisher,
                model.createResource().addProperty(RDF.type, FOAF.Agent).addProperty(FOAF.name, name)));
        statement.license().ifPresent(iri -> dataset.addProperty(DCTerms.license, model.createResource(iri)));
        statement.attributions().forEach(to -> dataset.addProperty(DCTerms.rights, attribution(to, model)));
        statement.contact().ifPresent(address -> dataset.addProperty(DCAT.contactPoint,
                model.createResource().addProperty(RDF.type, VCARD4.Kind).addProperty(
                        address.startsWith("mailto:") ? VCARD4.hasEmail : VCARD4.hasURL,
                        model.createResource(address))));
    }

    /** A linkset of its own for each property, as VoID allows one only (§5.1). */
    private static void link(Resource dataset, LinkedDataset target, String property, long number) {
        Model model = dataset.getModel();
        Resource other = model.createResource(dataset.getURI() + "#" + target.key()).addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, target.title()).addProperty(VOID.uriSpace, target.uriSpace());
        if (!other.hasProperty(FOAF.homepage)) {
            other.addProperty(FOAF.homepage, model.createResource(target.page()));
        }
        String name = property.replaceFirst("^.*[#/]", "");
        dataset.addProperty(VOID.subset,
                model.createResource(dataset.getURI() + "#" + target.key() + "-" + name)
                        .addProperty(RDF.type, VOID.Linkset)
                        .addProperty(VOID.linkPredicate, model.createResource(property))
                        .addProperty(VOID.subjectsTarget, dataset).addProperty(VOID.objectsTarget, other)
                        .addProperty(VOID.triples, count(number)));
    }

    private static Resource attribution(Attribution to, Model model) {
        Resource rights = model.createResource().addProperty(RDF.type, DCTerms.RightsStatement)
                .addProperty(RDFS.label, to.to());
        to.what().forEach(what -> rights.addProperty(DCTerms.description, what.text(), what.tag()));
        to.license().ifPresent(iri -> rights.addProperty(DCTerms.license, model.createResource(iri)));
        to.page().ifPresent(page -> rights.addProperty(FOAF.page, model.createResource(page)));
        return rights;
    }

    private static Resource dump(Model model, Manifest manifest) {
        Resource file = model.createResource(manifest.base() + DUMP);
        Resource distribution = model.createResource().addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.downloadURL, file)
                .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + "application/n-quads"))
                .addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"));
        manifest.license().ifPresent(iri -> distribution.addProperty(DCTerms.license, model.createResource(iri)));
        return distribution;
    }

    /** Who made it, and where it can be asked. */
    private static void describeAccess(Model model, Resource dataset, String base) {
        Resource endpoint = model.createResource(base + "sparql");
        Resource service = model.createResource(base + "dataset#service").addProperty(RDF.type, DCAT.DataService)
                .addProperty(DCAT.endpointURL, endpoint)
                .addProperty(DCAT.endpointDescription, model.createResource(base + "openapi.json"))
                .addProperty(DCAT.servesDataset, dataset);
        dataset.addProperty(DCTerms.creator,
                model.createResource(base + "dataset#editors").addProperty(RDF.type, FOAF.Agent)
                        .addProperty(FOAF.name, "Muster editors"))
                .addProperty(DCAT.landingPage, model.createResource(base))
                .addProperty(DCAT.distribution,
                        model.createResource(base + "dataset#sparql").addProperty(RDF.type, DCAT.Distribution)
                                .addProperty(DCAT.accessURL, endpoint).addProperty(DCAT.accessService, service));
    }

    private static Resource describeUse(Model model, Resource partition, Statistics.Use use) {
        Property datatypePartition = model.createProperty(DATATYPES, "datatypePartition");
        Property datatype = model.createProperty(DATATYPES, "datatype");
        use.triples().forEach((property, number) -> {
            Resource ofProperty = partition(model, VOID.property, property).addProperty(VOID.triples, count(number));
            partition.addProperty(VOID.propertyPartition, ofProperty);
            use.literals().getOrDefault(property, Collections.emptySortedMap())
                    .forEach((type, count) -> ofProperty.addProperty(datatypePartition,
                            partition(model, datatype, type).addProperty(VOID.triples, count(count))));
        });
        return partition;
    }

    /** VoID has whole numbers of any size: {@code xsd:integer}. */
    private static Literal count(long number) {
        return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static Resource partition(Model model, Property of, String iri) {
        return model.createResource().addProperty(of, model.createResource(iri));
    }
}
