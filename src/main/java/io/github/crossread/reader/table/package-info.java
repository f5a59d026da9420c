/** Tables with an article a row, to articles: CSV, TSV, JSON arrays, JSON Lines. */
@NullMarked
package io.github.crossread.reader.table;

import org.jspecify.annotations.NullMarked;
