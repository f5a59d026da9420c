package io.github.crossread.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A heap of six invented articles: three on a ferry, two on a wall, one on something else. */
final class InventedStories {

  private static final String FERRY =
      "The ferry to Merrow ran aground off Gannet Point on Tuesday night with 60 passengers on board,"
          + " the coastguard said. Nobody was hurt, and a tug from Saltgate pulled the Osprey free"
          + " at high tide. Captain Ines Varga told investigators that the rudder had jammed as"
          + " she rounded the light. The company, Merrow Lines, has put on buses until the Osprey"
          + " has been looked at in dock.";

  private static final Map<String, String> FILES =
      Map.of(
          "ferry/courier.txt",
          "Ferry runs aground off Gannet Point\n\n" + FERRY + "\n",
          "ferry/ledger.txt",
          "Merrow ferry aground\n\n" + FERRY + " Services resume on Friday.\n",
          "ferry/post.txt",
          "Osprey ferry hits rocks\n\nThe Osprey, which sails from Saltgate to Merrow, ran aground"
              + " off Gannet Point late on Tuesday with 80 passengers on board. The rudder jammed,"
              + " Captain Ines Varga told investigators. A tug freed the ferry at high tide, and"
              + " the coastguard said that nobody was hurt. Merrow Lines runs buses instead.\n",
          "wall.jsonl",
          "{\"title\": \"Sea wall shut for repairs\", \"text\": \"The promenade wall at Harrowby"
              + " will close for six weeks from Monday after engineers found cracks, the council"
              + " said. Surveyor Tom Addis called the damage the worst since the storm of 1953."
              + " Walkers can use the upper road.\", \"source\": \"Gazette\"}\n"
              + "{\"title\": \"Harrowby closes wall\", \"text\": \"Cracks in the promenade wall at"
              + " Harrowby mean that it will close from Monday for six weeks. The worst damage"
              + " since the storm of 1953, surveyor Tom Addis said. The council wants walkers to"
              + " take the upper road.\", \"source\": \"Echo\"}\n",
          "alone.txt",
          "Prize for beekeeper\n\nA beekeeper from Little Stanning has won the county honey prize for"
              + " the third year running. Olga Brandt keeps nine hives in an orchard.\n");

  private InventedStories() {}

  /** Writes them to a folder. */
  static void write(Path heap) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = heap.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
