/** Values that RDF forces on us: IRIs, tagged text, dates with bounds, quantities with bounds. */
@NullMarked
package org.w3id.muster.term;

import org.jspecify.annotations.NullMarked;
