// Twelve sets: all three articles, or two of them in turn.
def articles = new File(basedir, 'articles').listFiles().sort()
(1..12).each { number ->
    def set = new File(basedir, String.format('src/crossread/set-%02d', number))
    set.mkdirs()
    articles.eachWithIndex { article, i ->
        if (number % 4 == 0 || i != number % 4 - 1) {
            new File(set, article.name).bytes = article.bytes
        }
    }
}
return true
