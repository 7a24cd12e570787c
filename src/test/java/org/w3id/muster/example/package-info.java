/** The snippets of docs/java-api.md: the mapping layer as another project uses it, with records of its own. */
@NullMarked
package org.w3id.muster.example;

import org.jspecify.annotations.NullMarked;
