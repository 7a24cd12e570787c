/**
 * The page of the ontology, made from the ontology of the edition: a diagram of the classes, an index, and for each term
 * what it means, what it takes, what it is called elsewhere, and where this edition uses it.
 *
 * <p>Plain data for the template; knows graphs and interface words, neither servlets nor editions.
 */
@NullMarked
package org.w3id.muster.site.ontology;

import org.jspecify.annotations.NullMarked;
