import io.github.crossread.it.Build

Build.in(basedir)

def folder = new File(basedir, 'target/crossread')
assert folder.list().findAll { !it.startsWith('.') } == ['crossread.md']

def markdown = new File(folder, 'crossread.md').getText('UTF-8')
assert markdown.startsWith('## ')
assert markdown =~ /(?m)^\| The harbour master of Senn shut the north gate on Friday\. \| same words \(1\) \| same words \(1\) \|$/
assert markdown =~ /(?m)^1\. /
assert !markdown.contains('<b>')
