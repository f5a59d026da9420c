package io.github.crossread.reader.role;

import io.github.crossread.article.Block;
import io.github.crossread.article.Role;
import java.util.ArrayList;
import java.util.List;

/** What follows the article and the line that reserves all rights to it. */
final class PageFoot {

  /** It has so few pieces, that line among them, and is the smaller part of what there is. */
  private static final int LONGEST = 6;

  private PageFoot() {}

  /** Returns the drafts, those of the foot told as the page's. */
  static List<Draft> told(List<Draft> drafts) {
    int begin = begin(drafts);
    List<Draft> told = new ArrayList<>(drafts.subList(0, begin));
    for (Draft draft : drafts.subList(begin, drafts.size())) {
      told.add(
          draft.isText()
              ? new Draft(draft.piece(), List.of(new Block(Role.FURNITURE, draft.piece().text())))
              : draft);
    }
    return told;
  }

  private static int begin(List<Draft> drafts) {
    int fewest = Math.max(drafts.size() - LONGEST, drafts.size() / 2);
    for (int i = drafts.size() - 1; i >= fewest; i--) {
      if (FurnitureWords.openFoot(drafts.get(i).piece().words())) {
        return i;
      }
    }
    return drafts.size();
  }
}
