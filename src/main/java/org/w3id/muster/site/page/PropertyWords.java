package org.w3id.muster.site.page;

import org.apache.jena.graph.Node;
import org.w3id.muster.site.words.InterfaceWords;

/** What properties are called, seen from the one side and from the other. */
record PropertyWords(InterfaceWords words) {

    /** How it is called before its value; one that has no words by its name. */
    String forward(Node property) {
        String name = Links.localName(property.getURI());
        return words.sayOr("property." + name, Links.spaced(name));
    }

    /** How it is called before what has the thing as its value. */
    String backward(Node property) {
        String name = Links.localName(property.getURI());
        return words.sayOr("property." + name + ".of", words.say("property.from", Links.spaced(name)));
    }
}
