import Records

extension PictureWords {
  static let indonesian = PictureWords(
    separator: ".",
    months: [
      "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ],
    statuses: [
      .definitive: "disebut menjabat", .acting: "disebut pelaksana (Plt., Plh., Pj.)",
      .former: "disebut mantan", .candidate: "disebut calon", .elect: "disebut terpilih",
      .represented: "diwakili orang lain",
    ],
    asTable: "Lihat sebagai tabel",
    nothing: "Belum ada yang dapat digambar di sini.",
    undated: "tanpa tanggal",
    release: "{n} rilis", releases: "{n} rilis", times: "Jumlah rilis",
    evidenceSpan: "dari bukti pertama sampai terakhir, bukan masa jabatan",
    timelineSummary: "{n} sebutan bertanggal, {first} sampai {last}; tiap tanda satu rilis.",
    thinned: "{name}: {shown} dari {n} sebutan digambar, merata menurut waktu.",
    undatedNote: "{n} tanpa tanggal tidak digambar.",
    rowsLeftOut: "{n} baris lagi tidak digambar; semuanya ada di tabel.",
    olderLeftOut: "{name}: {count} yang lebih lama tidak digambar.",
    conflict: "bukti bertentangan",
    status: "Status", first: "Bukti pertama", last: "Bukti terakhir", note: "Catatan",
    province: "Provinsi",
    mapSummary: "{n} dari {all} provinsi disebut; terbanyak {name} dengan {count}.",
    mapNone: "tidak disebut",
    unknownPlaces: "{n} tidak termasuk provinsi mana pun di peta ini.",
    period: "Waktu",
    histogramSummary: "{count} dari {first} sampai {last}; terbanyak {peak} pada {when}.",
    gaps: "Celah berarti tidak ada rilis.",
    yearsLeftOut: "{count} dari sebelum {year} tidak digambar.",
    name: "Nama", kind: "Jenis", person: "orang", organization: "organisasi",
    graphSummary: "{name} bersama {n} nama lain; garis makin tebal, makin sering disebut bersama.",
    together: "disebut bersama dalam {count}",
    neighboursLeftOut: "{n} nama lain yang lebih jarang tidak digambar.",
    sparklineSummary: "{first} sampai {last}: terbanyak {peak}, terakhir {end}."
  )

  static let english = PictureWords(
    separator: ",",
    months: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    statuses: [
      .definitive: "called so", .acting: "called acting (Plt., Plh., Pj.)",
      .former: "called former", .candidate: "called candidate", .elect: "called elect",
      .represented: "represented by somebody else",
    ],
    asTable: "Show as a table",
    nothing: "Nothing to draw here yet.",
    undated: "undated",
    release: "{n} release", releases: "{n} releases", times: "Releases",
    evidenceSpan: "from first to last evidence, not a term of office",
    timelineSummary: "{n} dated mentions, {first} to {last}; each sign is one release.",
    thinned: "{name}: {shown} of {n} mentions are drawn, spread evenly over time.",
    undatedNote: "{n} without a date not drawn.",
    rowsLeftOut: "{n} more rows are not drawn; the table has them all.",
    olderLeftOut: "{name}: {count} from before are not drawn.",
    conflict: "conflicting evidence",
    status: "Status", first: "First evidence", last: "Last evidence", note: "Note",
    province: "Province",
    mapSummary: "{n} of {all} provinces are named; most often {name} with {count}.",
    mapNone: "not named",
    unknownPlaces: "{n} belong to no province of this map.",
    period: "Time",
    histogramSummary: "{count} from {first} to {last}; most of them, {peak}, in {when}.",
    gaps: "A gap means no release.",
    yearsLeftOut: "{count} from before {year} are not drawn.",
    name: "Name", kind: "Kind", person: "person", organization: "organisation",
    graphSummary: "{name} with {n} other names; the thicker the line, the more often together.",
    together: "named together in {count}",
    neighboursLeftOut: "{n} other names, seen less often, are not drawn.",
    sparklineSummary: "{first} to {last}: at most {peak}, last {end}."
  )
}
