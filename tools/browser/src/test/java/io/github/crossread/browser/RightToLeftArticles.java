package io.github.crossread.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two invented articles in Arabic and one in English. */
final class RightToLeftArticles {

  private RightToLeftArticles() {}

  static Path write() throws IOException {
    Path set = Files.createDirectories(Pages.folder().resolve("articles/ford"));
    Files.writeString(
        set.resolve("nahr.txt"),
        """
        إغلاق جسر النهر بعد ظهور شقوق

        أغلقت المدينة جسر النهر القديم أمام جميع السيارات يوم الثلاثاء بعد أن وجد المهندسون شقوقا في دعامتين.

        وقالت رئيسة المهندسين ليلى منصور إن الإصلاح سيكلف 14 مليون دينار ويستمر حتى الربيع.

        ستعمل العبارات كل 20 دقيقة ابتداء من يوم الأربعاء، كما قال مكتب الميناء.
        """);
    Files.writeString(
        set.resolve("sahil.txt"),
        """
        شقوق تغلق جسر النهر

        أغلقت المدينة جسر النهر القديم أمام كل السيارات يوم الثلاثاء بعد أن وجد المهندسون شقوقا في دعامتين.

        وقالت رئيسة المهندسين ليلى منصور إن الإصلاح سيكلف 22 مليون دينار ويستمر حتى الربيع.

        لم يصب أحد بأذى، وقال الخباز سامي إنه رمى نصف خبزه.
        """);
    Files.writeString(
        set.resolve("courier.txt"),
        """
        River bridge closed

        The city closed the old river bridge to all cars on Tuesday after engineers found cracks.
        """);
    return set;
  }
}
