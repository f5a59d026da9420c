package io.github.crossread.reader.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param line the line of the file that it begins on, from 1
 * @param cells what stands in it, by the names of the columns, in their order; none is blank
 */
record Row(int line, Map<String, String> cells) {

  Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }
}
