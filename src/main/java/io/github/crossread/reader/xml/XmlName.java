package io.github.crossread.reader.xml;

/**
 * The name of an element or attribute.
 *
 * @param namespace the URI of its namespace; empty if it has none
 * @param local the name without a prefix
 */
public record XmlName(String namespace, String local) {}
