package io.github.crossread.text.name;

import java.util.Optional;

/**
 * A person as an article names them once with a title or a role.
 *
 * @param surname the normal form of what the name ends in
 * @param firstName the normal form of what it begins with, if that is no initial
 */
public record Person(String surname, Optional<String> firstName) {}
