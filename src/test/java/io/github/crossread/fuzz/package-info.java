/**
 * Targets for a fuzzer: each class has a {@code fuzzerTestOneInput}, which takes any bytes and
 * throws if something does not hold that must hold of all input. Jazzer and OSS-Fuzz call them as
 * they are.
 */
@NullMarked
package io.github.crossread.fuzz;

import org.jspecify.annotations.NullMarked;
