def jars = new File(basedir, 'target/dependency').listFiles().findAll { it.name.endsWith('.jar') }
assert jars.size() >= 11
jars.each { file ->
    new java.util.jar.JarFile(file, true).withCloseable { jar ->
        jar.entries().findAll { it.name.endsWith('.class') }.each { entry ->
            jar.getInputStream(entry).withCloseable { it.readAllBytes() }
            assert entry.codeSigners.length == 1
        }
    }
}
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
