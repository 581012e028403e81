@testable import Archives

/// One page as other programs pack it.
enum PackedPage {
  static let html =
    "<html><body><h1>Rapat</h1>"
    + (0..<200).map { "<p>Paragraf \($0) dari rapat kerja itu.</p>" }.joined() + "</body></html>"

  /// By Python 3.11, `gzip.GzipFile("a.html", "wb", 9)`.
  static let gzip = decoded(
    """
    H4sICAAAAAAC/2EuaHRtbACN2UmO01AUhtGteAXEv19rycoaSuzAqIAqGhFFYcDu6UZM0JlF8h35yLG/+46Xx9cv1+\
    Pdt+cf1+Ml17fn7Xwcl1+/jtv16byfH+/nh2Vdns/763L/fXH5/P7+6VxeH9/fHJfbP2Oxsc3Gio1VG2s21m1s2Ni0\
    sR1vrzKgQxAiKBGkCFoEMYIaQY6gx4Yemz4X6LGhx4YeG3ps6LGhx4YeG3oU9CjoUfSPCj0KehT0KOhR0KOgR0GPih\
    4VPSp6VH1zoEdFj4oeFT0qelT0aOjR0KOhR0OPpq9y9Gjo0dCjoUdDj44eHT06enT06OjR9dsKPTp6dPTo6DHQY6DH\
    QI+BHgM9BnoM/dhFj4EeAz0mekz0mOgx0WOix0SPiR5T6wM9Jnrs6LGjx44eO3rs6LGjx44eO3rsmoPcgxqEqxbhqk\
    m4ahOuGoWrVuGqWbhqF64ahqvKeKqrDMc61zrnOvc6BzsXOye7Nns02rPxFkVltNuj4R4t92i6R9s9Gu/Reo/me7Tf\
    U3jBpTKa8NGGj0Z8tOKjGR/t+GjIR0s+mvKpvHtUGa35aM5Hez4a9NGijyZ9tOmjUR+t+jReC6uMhn207KNpH237aN\
    xH6z6a99G+jwZ+Om/sVUYbPxr50cqPZn6086OhHy39aOpHWz+DD1NURnM/2vvR4I8WfzT5o80fjf5o9UezP5PPuVRG\
    yz+a/tH2j8Z/tP6j+R/t/+gCILoByM5HkP+Tufw9rr/8Obv/Cb96M2LCHwAA
    """)

  /// By `zstd -19 --check`.
  static let zstd = decoded(
    """
    KLUv/QRo1QoA9hY1G3BrWgxw9EGJ9L6ex59Oow9AIru7d3J6+//hBT0ALQAhAGZWVVVVVfX//2k18ax2KAsA8kAkTe\
    IpKJInQTwNIUGJoXkOzdMEGMfC7CjLo3E0AmZnYSKExmBhFoyHswT/o9FoNBqNRqPRKaWUUkop7e7u7u6qqqqqqmZm\
    ZmZmIiIiIiLe3d3d3ZmZmVnjOI7jOI7f933f933ft23btm3btm3XdV3XdV3X9f///x/MgvFwFGVJp9PpdDqdTqf3fd\
    /3fd/3Xdd1Xdd1XdfzPM/zPM/zHMeAyqgRAPb92TfAMyrnEkAQQBBYQeAfQfAd/rI/PVRRUEERhUQpChUoVFBIIaGE\
    QgkKFShSiCihsEJ0Mk5pk2hKmRSmdElYSpWMEpRWrbRqVVWrqlo11aq1Vi21aqVVK61aTZOUpBTJIKVH5ig1MkZpkV\
    KMlXE2no2z8c68VDOpBoBWBSPnZZg=
    """)

  /// By Python 3.11, `zipfile` with `force_zip64`, as `mei/a.html`.
  static let zip = decoded(
    """
    UEsDBC0AAAAIAAAAoVa/ejNi//////////8KABQAbWVpL2EuaHRtbAEAEADCHwAAAAAAAC4CAAAAAAAAjdlLbtNgAE\
    bRrWQFxNdvS1HWULGDoAItD1FFZcDueY2YoDOLlG/kq8Q+vy9Pr1+/XC/vvj3+uF6eur69vdxeL+dfny4v14fb/fbx\
    fvtwGk6Pt/vz6f77y9Pn9/dPt9Pz6/c3l/PLP7NsNtpsstlss8Vmq802m+02O/DyagbsEIYIS4QpwhZhjLBGmCPsMW\
    KPUX8X2GPEHiP2GLHHiD1G7DFijxF7TNhjwh6T/lFhjwl7TNhjwh4T9piwx4Q9ZuwxY48Ze8x658AeM/aYsceMPWbs\
    MWOPBXss2GPBHgv2WPRWjj0W7LFgjwV7LNhjxR4r9lixx4o9Vuyx6rMV9lixx4o9VuyxYY8Ne2zYY8MeG/bYsMemD7\
    vYY8MeG/bYsceOPXbssWOPHXvs2GPHHrvqA3vs2OPAHgf2OLDHgT0O7HFgjwN7HNjjUA6yBxWEg4pwUBIOasJBUTio\
    Cgdl4aAuHBSGg5ZxqmsZxjprnbnOXmews9iZ7Gr2FO2p2lO2p25P4Z7KPaV7avcU76neU76nfk8Bnwo+JXxq+BTxqe\
    JTxqeOTyGfSj6lfGr5FPOp5lPOp55PQZ+KPiV9avoU9anqU9anrk9hn8o+pX1q+xT3qe5T3qe+T4GfCj8lfmr8FPmp\
    8lPmp85PoZ9KP6V+av0U+6n2U+6n3k/Bn4o/JX9q/hT9qfpT9qfuT+Gfyj+lf2r/FP+p/lP+p/5PDwDSE4D0CKD/ng\
    Gc/76uP/95d/8TUEsBAi0DLQAAAAgAAAChVr96M2IuAgAAwh8AAAoAAAAAAAAAAAAAAIABAAAAAG1laS9hLmh0bWxQ\
    SwUGAAAAAAEAAQA4AAAAagIAAAAA
    """)

  /// 40 MiB of zeros, gzipped twice.
  static let zeros = decoded(
    """
    H4sIAAAAAAACA+3cLW4CYRQF0I+ZEaQCiqhCUBL2AKZJa6oRRZOmmjUwCUFhWAB7QLEAXHfQH1VdSEVFVcO0M7vgm3\
    PU01fevNzeqhlKSXrcNxr/R74+bb+aFwEAAACIXP62SMsyIFwXL/fjCQAAABC7x3Yrq0qB32n3ThwAAAAQveXN6LL6\
    EPiezzJxAAAAQPSufj5uqy7gudh1HuQBAAAA0Xs1GAAAAAC1YjAAAAAA6sVgAAAAANSLwQAAAAComfdFmpRdQL+YDg\
    cBAAAAzsUm+3w6nELIkz9AtttPVZ8AAA==
    """)

  private static func decoded(_ text: String) -> [UInt8] {
    (try? Base64.decode(Array(text.utf8))) ?? []
  }
}
