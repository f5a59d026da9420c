def installed = new File(localRepositoryPath, 'io/github/crossread/it/attach/1.0')
['pdf', 'html', 'json'].each {
  def report = new File(basedir, "target/crossread/mill fire.$it")
  assert new File(installed, "attach-1.0-crossread-mill-fire.$it").bytes == report.bytes
}
true
