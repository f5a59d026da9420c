/** XML within limits: no entity is expanded, no DTD read, nothing fetched. */
@NullMarked
package io.github.crossread.reader.xml;

import org.jspecify.annotations.NullMarked;
