@NullMarked
package org.w3id.muster.cli;

import org.jspecify.annotations.NullMarked;
