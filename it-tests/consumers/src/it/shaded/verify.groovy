new java.util.jar.JarFile(new File(basedir, 'target/shaded-1.jar')).withCloseable { jar ->
    def names = jar.entries()*.name
    assert names.contains('example/shaded/okhttp3/OkHttpClient.class')
    assert !names.any { it ==~ /(META-INF\/versions\/\d+\/)?(okhttp3|okio|retrofit2|kotlin|com\/squareup\/moshi)\/.*\.class/ }
}
assert new File(basedir, 'target/said.txt').text.readLines().contains('approved 1')
