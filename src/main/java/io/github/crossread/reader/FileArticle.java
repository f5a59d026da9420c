package io.github.crossread.reader;

import io.github.crossread.article.Source;
import io.github.crossread.reader.format.Extract;

/**
 * An article in a file, before it is known what its pieces are for.
 *
 * @param id its id, unique in the set
 * @param file the file it stands in
 * @param source the file's name and its fingerprint
 * @param extract what the format takes out for it
 */
record FileArticle(String id, ArticleFile file, Source source, Extract extract) {}
