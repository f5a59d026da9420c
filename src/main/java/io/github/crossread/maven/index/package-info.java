/** Pages that lead to reports: of a site, of several modules, of an archive; for {@code maven}. */
@NullMarked
package io.github.crossread.maven.index;

import org.jspecify.annotations.NullMarked;
