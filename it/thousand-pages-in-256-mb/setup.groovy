// Twenty outlets and 900 invented statements: each is told by one outlet, and by each of the
// others by chance, in words that differ a little. Always the same, from a fixed seed.
def random = new Random(20251125)
def pick = { List words -> words[random.nextInt(words.size())] }
def syllables = ['bar', 'ten', 'mol', 'ri', 'sta', 'ven', 'dro', 'kel', 'pas', 'um', 'fin', 'gor', 'hal', 'lis', 'mer', 'not', 'ros', 'tel']
def word = { (1..3).collect { pick(syllables) }.join() }
def small = ['the', 'of', 'and', 'in', 'with', 'from']
def said = ['officials said', 'the mayor said', 'according to the council', 'residents said']
def statements = (1..900).collect { (1..16).collect { it % 3 == 0 ? pick(small) : word() } }
def told = { List statement ->
    def words = statement.findAll { random.nextInt(12) > 0 }
    words.join(' ').capitalize() + (random.nextInt(4) == 0 ? ', ' + pick(said) : '') + '.'
}
(0..<20).each { outlet ->
    def sentences = statements.withIndex().findAll { s, i -> i % 20 == outlet || random.nextInt(5) == 0 }.collect { s, i -> told(s) }
    def file = new File(basedir, String.format('src/crossread/large/outlet%02d.txt', outlet + 1))
    file.parentFile.mkdirs()
    file.setText('Outlet ' + (outlet + 1) + ' tells of the valley\n\n' + sentences.collate(3)*.join(' ').join('\n\n') + '\n', 'UTF-8')
}
return true
