/** Tests of the mapping layer, on composers and their works. */
@NullMarked
package org.w3id.muster.mapping;

import org.jspecify.annotations.NullMarked;
