package org.w3id.muster.site.page;

import org.w3id.muster.site.words.InterfaceWords;

/** What classes of the ontology are called, by their local names. Stateless. */
public final class ClassWords {

    private ClassWords() {}

    /** Whether there is such a class. */
    public static boolean isClass(String className, InterfaceWords words) {
        return !words.sayOr("class." + className + ".all", "").isEmpty();
    }

    /** One thing of a class; empty for none. */
    public static String singular(String className, InterfaceWords words) {
        return words.sayOr("class." + className, Links.spaced(className));
    }

    /** What an account of a class tells of, within a line of other words: "death". */
    public static String toldOf(String className, InterfaceWords words) {
        return words.say("account." + AccountKind.of(className, "").key() + ".noun");
    }

    /** The things of a class, as a heading. */
    public static String plural(String className, InterfaceWords words) {
        return words.sayOr("class." + className + ".all", Links.spaced(className));
    }
}
