/**
 * What was published: the article set, its articles, and their text in blocks that each have a
 * role.
 */
@NullMarked
package io.github.crossread.article;

import org.jspecify.annotations.NullMarked;
