package org.w3id.muster.site;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.muster.vocab.DatasetLicense;

/**
 * What a document says of itself: what it is about, the dataset it belongs to, and where it does not hold all links to its
 * thing, how many there are and on which page they go on (Hydra Core Vocabulary: Collection and PartialCollectionView).
 * Stateless.
 */
final class DocumentDescription {

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private DocumentDescription() {}

    static Stars of(Document document, DocumentAddress address) {
        String site = document.base().substring(0, document.base().length() - 1);
        Node self = NodeFactory.createURI(site + address.generic());
        Stars about = new Stars();
        about.add(Triple.create(self, RDF.Nodes.type, Vocabulary.DOCUMENT));
        about.add(Triple.create(self, Vocabulary.PRIMARY_TOPIC, document.thing()));
        about.add(Triple.create(self, VOID.inDataset.asNode(), NodeFactory.createURI(document.base() + "dataset")));
        about.add(Triple.create(self, DCTerms.license.asNode(), NodeFactory.createURI(DatasetLicense.IRI)));
        if (address.after().isPresent() || document.next().isPresent()) {
            about.add(Triple.create(self, RDF.Nodes.type, hydra("PartialCollectionView")));
            about.add(Triple.create(self, hydra("first"),
                    NodeFactory.createURI(site + address.page(Optional.empty()))));
            document.next().ifPresent(cursor -> about.add(Triple.create(self, hydra("next"),
                    NodeFactory.createURI(site + address.page(Optional.of(cursor))))));
        }
        document.inbound().stream().filter(links -> links.isCut() && !links.rejected())
                .forEach(links -> describe(links, document, site + address.page(Optional.empty()), self, about));
        return about;
    }

    /** All links of one property to the thing, as a collection that this page is a part of. */
    private static void describe(Document.Inbound links, Document document, String firstPage, Node page, Stars about) {
        String fragment = Words.localName(links.property().getURI());
        Node collection = NodeFactory.createURI(firstPage + "#" + fragment);
        Node members = NodeFactory.createURI(firstPage + "#" + fragment + "-members");
        about.add(Triple.create(collection, RDF.Nodes.type, hydra("Collection")));
        about.add(Triple.create(collection, hydra("totalItems"), NodeFactoryExtra.intToNode(links.total())));
        about.add(Triple.create(collection, hydra("memberAssertion"), members));
        about.add(Triple.create(collection, hydra("view"), page));
        about.add(Triple.create(members, hydra("property"), links.property()));
        about.add(Triple.create(members, hydra("object"), document.thing()));
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI(HYDRA + name);
    }
}
