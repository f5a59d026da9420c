import io.github.crossread.it.RunningBuild

def goal = 'io.github.crossread:crossread-maven-plugin:watch'
def watch = RunningBuild.start(basedir, localRepositoryPath, goal, '-Dcrossread.formats=html', '-Dcrossread.port=0')
try {
    def address = watch.awaitLine(~/The page is at (http:\/\/127\.0\.0\.1:\d+\/) until Ctrl-C ends this goal/)
    assert new URL(address).text.contains('crossread.html')
    assert new URL(address + 'crossread.html').text.contains('Soup was handed out')

    def article = new File(basedir, 'src/crossread/herald.txt')
    article.text = article.text.replace('Soup was', 'Bread was')
    watch.awaitPage(address + 'crossread.html', 'Bread<')

    def settings = new File(basedir, 'src/crossread/set.yaml')
    settings.text = 'tittle: The gates\n'
    watch.awaitPage(address, 'unknown key &quot;tittle&quot;')
    settings.text = 'title: The gates\n'
    watch.awaitPage(address + 'crossread.html', '<h1>The gates</h1>')
    assert !new URL(address).text.contains('tittle')

    watch.end()
    watch.awaitLine(~/(No longer watching)/)
} finally {
    watch.close()
}
assert new File(basedir, 'target/crossread').list().sort() == ['.crossread', 'crossread.html']
