/** The domain records against the ontology, its shapes and the curated data. */
@NullMarked
package org.w3id.muster.model;

import org.jspecify.annotations.NullMarked;
