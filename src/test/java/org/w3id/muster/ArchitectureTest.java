package org.w3id.muster;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The directions of house.md, held against the classes, with a proof that the scan saw them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.w3id.muster");

    @Test
    void theScanSawTheCode() {
        assertTrue(CLASSES.size() > 150, () -> "only " + CLASSES.size() + " classes");
    }

    @Test
    void packagesDependOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("cli").definedBy("org.w3id.muster.cli..")
                .layer("bench").definedBy("org.w3id.muster.bench..")
                .layer("server").definedBy("org.w3id.muster.server..")
                .layer("site").definedBy("org.w3id.muster.site..")
                .layer("release").definedBy("org.w3id.muster.release..")
                .layer("search").definedBy("org.w3id.muster.search..")
                .layer("entry").definedBy("org.w3id.muster.entry..")
                .layer("model").definedBy("org.w3id.muster.model..")
                .layer("vocab").definedBy("org.w3id.muster.vocab..")
                .layer("mapping").definedBy("org.w3id.muster.mapping..")
                .layer("names").definedBy("org.w3id.muster.names..")
                .layer("term").definedBy("org.w3id.muster.term..")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("bench").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("bench").mayNotAccessAnyLayer()
                .whereLayer("server").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("site").mayOnlyBeAccessedByLayers("cli", "server")
                .whereLayer("release").mayOnlyBeAccessedByLayers("cli", "server", "site")
                .whereLayer("search").mayOnlyBeAccessedByLayers("cli", "server", "site", "release")
                .whereLayer("search").mayOnlyAccessLayers("vocab", "term")
                .whereLayer("entry").mayOnlyBeAccessedByLayers("cli", "server", "site", "release")
                .whereLayer("model").mayOnlyAccessLayers("mapping", "vocab", "term")
                .whereLayer("vocab").mayNotAccessAnyLayer().ignoreDependency(
                        com.tngtech.archunit.base.DescribedPredicate.alwaysTrue(),
                        com.tngtech.archunit.core.domain.JavaClass.Predicates
                                .resideInAPackage("org.w3id.muster.term.."))
                .whereLayer("mapping").mayOnlyAccessLayers("term")
                .whereLayer("names").mayNotAccessAnyLayer()
                .whereLayer("term").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.w3id.muster.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyServerAndSiteSeeHttp() {
        noClasses().that().resideOutsideOfPackages("org.w3id.muster.server..", "org.w3id.muster.site..").should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.eclipse.jetty..").check(CLASSES);
    }

    /** The container's own reader of parameters fails with an exception where one is badly encoded: see Parameters. */
    @Test
    void onlyTheStrictDecoderReadsParameters() {
        noClasses().should().callMethodWhere(target(owner(assignableTo("jakarta.servlet.ServletRequest")))
                .and(target(nameMatching("getParameter.*|getContentType|getCharacterEncoding|getReader|getParts?"))))
                .check(CLASSES);
        noClasses().that().resideInAnyPackage("org.w3id.muster.site..", "org.w3id.muster.server..").should()
                .dependOnClassesThat().haveFullyQualifiedName("java.net.URLDecoder").check(CLASSES);
    }

    /** What users type reaches Lucene in one place only, and its queries are built there. */
    @Test
    void onlySearchSeesLucene() {
        noClasses().that().resideOutsideOfPackage("org.w3id.muster.search..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..").check(CLASSES);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene.queryparser..")
                .check(CLASSES);
    }

    @Test
    void valuesKnowNoLibrary() {
        noClasses().that().resideInAPackage("org.w3id.muster.term..").should().dependOnClassesThat()
                .resideInAnyPackage("org.apache..", "tools.jackson..", "picocli..").check(CLASSES);
    }

    /** Could be published alone: also what the layers above do not name, such as vocab or Jackson, is out of bounds. */
    @Test
    void theMappingLayerKnowsOnlyValuesAndJena() {
        classes().that().resideInAPackage("org.w3id.muster.mapping..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.w3id.muster.mapping..", "org.w3id.muster.term..", "org.apache.jena..",
                        "java..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    /** Could be published alone as well. */
    @Test
    void theLayerOfNamesKnowsOnlyIcu() {
        classes().that().resideInAPackage("org.w3id.muster.names..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("org.w3id.muster.names..", "com.ibm.icu..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    /** Pages are plain data made of graphs: they could be rendered without a server. */
    @Test
    void thePagesOfThingsKnowNeitherServletsNorTheRestOfTheSite() {
        noClasses().that().resideInAPackage("org.w3id.muster.site.page..").should().dependOnClassesThat()
                .resideInAnyPackage("org.w3id.muster.site", "org.w3id.muster.release..", "jakarta.servlet..",
                        "org.eclipse.jetty..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes().that().haveSimpleName("package-info").should().beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CLASSES);
    }
}
