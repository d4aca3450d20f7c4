def jar = new File(basedir, 'target/small.jar')
assert new File(basedir, 'target/dependency').listFiles()*.length().sum() > 2 * jar.length()
assert new File(basedir, 'target/mapping.txt').readLines().any {
    it =~ /^io\.github\.workflowautomation\.client\.Tasks -> [\w.]*\b[a-zA-Z]{1,2}:$/
}
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
