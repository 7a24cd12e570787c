/** Readers that turn a file into entries, passages and accounts. */
@NullMarked
package org.w3id.muster.entry;

import org.jspecify.annotations.NullMarked;
