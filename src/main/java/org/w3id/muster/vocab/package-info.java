/** The ontology as constants. */
@NullMarked
package org.w3id.muster.vocab;

import org.jspecify.annotations.NullMarked;
