/** Web archives to articles: WARC and WACZ, read as a stream. */
@NullMarked
package io.github.crossread.reader.archive;

import org.jspecify.annotations.NullMarked;
