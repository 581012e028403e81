import Records

@testable import WebServer

/// Small pictures of invented people and offices.
enum ExamplePictures {
  static func all(_ words: PictureWords) throws -> [(name: String, picture: Picture)] {
    [
      ("timeline", timeline().picture(words)),
      ("map", try map().picture(words)),
      ("months", months().picture(words)),
      ("graph", graph().picture(words)),
      ("sparkline", sparkline().picture(words)),
    ]
  }

  static func timeline() -> OfficeTimeline {
    OfficeTimeline(
      title: "Jabatan Rusdi Malano menurut rilis", rowHeading: "Jabatan",
      rows: [
        .init(
          label: "Bupati Arung", href: "/position/b1",
          evidence: [
            call("2019-03-04", "Bupati Arung H. Rusdi Malano"),
            call("2019-03-04", "Bupati Rusdi Malano"),
            call("2021-11-20", "Bupati Arung"),
            call("2018-06-01", "calon Bupati Arung Rusdi Malano", .candidate),
            call("2023-02-28", "mantan Bupati Arung", .former),
            call(nil, "Bupati Arung"),
          ],
          conflicts: [
            .init(
              first: "2021-10-01", last: "2021-12-01",
              text: "Tiar Wene disebut Plt. Bupati Arung pada hari-hari yang sama")
          ]),
        .init(
          label: "Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Arung",
          evidence: [
            call("2015-01-10", "Plt. Kepala Dinas", .acting),
            call("2015-05-12", "Plt. Kepala Dinas", .acting),
            call("2015-07", "Kepala Dinas"),
          ]),
      ])
  }

  static func call(
    _ date: String?, _ wording: String, _ status: PositionStatus = .definitive
  ) -> OfficeTimeline.Evidence {
    .init(
      date: date, status: status, href: "/release/rilis:1:\(date ?? "undated")", wording: wording)
  }

  static func map() throws -> ProvinceMap {
    ProvinceMap(
      title: "Provinsi yang disebut",
      counts: [
        .init(code: "73", count: 120, href: "/place/73"),
        .init(code: "31", count: 9, href: "/place/31"),
        .init(code: "95", count: 2, href: "/place/95"), .init(code: "00", count: 1),
      ],
      shapes: try ProvinceShapes([UInt8](shapes.utf8)))
  }

  private static let shapes = """
    # Three provinces of the map.
    code\tname\tx\ty\tcells\troom\tpath
    31\tJakarta\t95\t97\t9\t0\tm94 96h3v3h-3z
    73\tSulawesi Selatan\t200\t85\t100\t12\tm195 80h10v10h-10z
    95\tPapua Pegunungan\t355\t80\t100\t3\tm350 75h10v10h-10z
    """

  static func months() -> MonthHistogram {
    MonthHistogram(
      title: "Rilis per bulan",
      counts: [
        .init(month: "2022-11", count: 3), .init(month: "2023-02", count: 12),
        .init(month: "2023-01", count: 5), .init(month: "XXXX-03", count: 2),
      ],
      href: { "/?dari=\($0)&sampai=\($0)" })
  }

  static func graph() -> MentionGraph {
    MentionGraph(
      title: "Disebut bersama Rusdi Malano",
      center: .init(name: "Rusdi Malano", kind: .person, count: 40),
      neighbours: [
        .init(
          name: "Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Arung", kind: .organization,
          count: 9, href: "/organization/d1"),
        .init(name: "Tiar Wene", kind: .person, count: 25, href: "/person/a2"),
        .init(name: "Ratna Boli", kind: .person, count: 1, href: "/person/a3"),
      ],
      ties: [.init(first: 0, second: 1, count: 4)])
  }

  static func sparkline() -> Sparkline {
    Sparkline(id: "spark-1", title: "Rilis Rusdi Malano", counts: months().counts)
  }
}
