package io.github.crossread.article;

/**
 * The file that an article was read from.
 *
 * @param file its name, without a folder
 * @param sha256 the SHA-256 of its bytes, 64 hex digits in lower case
 */
public record Source(String file, String sha256) {}
