package org.w3id.muster.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.muster.vocab.DatasetLicense;
import org.w3id.muster.vocab.Pow;

/** The release as a VoID dataset (W3C Note "Describing Linked Datasets with the VoID Vocabulary"). */
final class VoidDescription {

    private VoidDescription() {}

    static void write(Manifest manifest, Statistics statistics, Path file) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dct", DCTerms.NS).setNsPrefix("pow", Pow.NAMESPACE);
        Resource dataset = model.createResource(manifest.base() + "dataset").addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, "Muster: what sources say about prisoners of war", "en")
                .addProperty(DCTerms.identifier, manifest.id())
                .addProperty(DCTerms.license, model.createResource(DatasetLicense.IRI))
                .addProperty(DCTerms.rights, DatasetLicense.RIGHTS, "en")
                .addProperty(VOID.sparqlEndpoint, model.createResource(manifest.base() + "sparql"))
                .addProperty(VOID.uriSpace, manifest.base() + "id/")
                .addProperty(VOID.vocabulary, model.createResource(Pow.NAMESPACE))
                .addLiteral(VOID.triples, statistics.triples())
                .addLiteral(VOID.distinctSubjects, statistics.subjects())
                .addLiteral(VOID.classes, (long) statistics.classes().size())
                .addLiteral(VOID.properties, (long) statistics.properties().size());
        statistics.classes().forEach((iri, number) -> dataset.addProperty(VOID.classPartition,
                partition(model, VOID._class, iri).addLiteral(VOID.entities, (long) number)));
        statistics.properties().forEach((iri, number) -> dataset.addProperty(VOID.propertyPartition,
                partition(model, VOID.property, iri).addLiteral(VOID.triples, (long) number)));
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, model, Lang.TURTLE);
        }
    }

    private static Resource partition(Model model, Property of, String iri) {
        return model.createResource().addProperty(of, model.createResource(iri));
    }
}
