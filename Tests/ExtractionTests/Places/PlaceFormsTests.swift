import Articles
import Records
import Testing

@testable import Extraction

/// Places as releases name them, through all stages: outermost places with kind and code.
@Suite struct PlaceFormsTests {
  private static let tools = Ground.lexicon.map(ExtractionTools.init(lexicon:))

  private func mark(_ text: String, issuer: String? = nil) throws -> String {
    let article = Ground.article(body: text)
    let findings = Extractor(tools: try Self.tools.get())
      .findings(in: article, issuer: Issuer(issuer))
    return MarkedText.mark(
      findings.article.text,
      findings.places.map { place in
        let country = place.country.map { [$0] } ?? []
        return (
          label: ([place.kind.rawValue] + place.codes + country).joined(separator: " "),
          span: findings.article.span(of: place.range)
        )
      })
  }

  @Test(arguments: [
    "Bupati [[kabupaten 34.04|Sleman]] meresmikan pasar di [[desa 34.04.07.2003|Kalurahan "
      + "Condongcatur]], [[kecamatan 34.04.07|Kapanewon Depok]], [[kabupaten 34.04|Kabupaten "
      + "Sleman]].",
    "Wali Kota [[kota 32.76|Depok]] membuka festival di [[kecamatan 32.76.06|Kecamatan "
      + "Beji]], [[kota 32.76|Kota Depok]].",
    "Gubernur [[provinsi 63|Kalimantan Selatan]] meninjau banjir di [[kabupaten "
      + "63.03|Kabupaten Banjar]] dan [[kota 63.72|Kota Banjarbaru]].",
    "Pemkot [[kota 32.79|Banjar]] menggelar apel di [[venue|Alun-alun Kota Banjar]], "
      + "[[provinsi 32|Jawa Barat]].",
    "Kapolres [[kota 35.71|Kediri Kota]] memimpin apel di [[kota 35.71|Kota Kediri]].",
    "Pemkab [[kabupaten 35.06|Kediri]] menyalurkan bantuan ke [[kecamatan 35.06.17|Kecamatan "
      + "Pare]].",
    "Bupati [[kabupaten 35.05|Blitar]] meninjau [[desa 35.05.16.2010|Desa Ngadri]], "
      + "[[kecamatan 35.05.16|Kecamatan Binangun]].",
    "Wali Kota [[kota 35.76|Mojokerto]] bertemu Bupati [[kabupaten 35.16|Mojokerto]] di "
      + "[[kota 35.78|Surabaya]].",
    "[[kota 13.71|PADANG]], DISKOMINFO - Gubernur [[provinsi 13|Sumatera Barat]] melantik "
      + "Wali Kota [[kota 13.72|Solok]] dan Bupati [[kabupaten 13.02|Solok]].",
    "Bupati [[kabupaten 13.07|Limapuluh Kota]] meninjau [[desa 13.07.05.2005|Nagari Harau]].",
    "Warga [[kota 12.72|Pematangsiantar]] dan [[kabupaten 12.08|Kabupaten Simalungun]] panen.",
    "Pemprov [[provinsi 72|Sulteng]] membantu korban di [[kabupaten 72.10|Kabupaten Sigi]] "
      + "dan [[kota 72.71|Kota Palu]].",
    "Pemkab [[kabupaten 71.08|Bolmong Utara]] rapat di [[desa 71.08.05.2002|Boroko]].",
    "Bupati [[kabupaten 71.06|Minahasa Utara]] hadir di [[kecamatan 71.06.03|Airmadidi]].",
    "Kontingen [[provinsi 53|NTT]] tiba di [[desa 53.15.05.1025|Labuan Bajo]], [[kabupaten "
      + "53.15|Manggarai Barat]].",
    "Bupati [[kabupaten 52.03|Lombok Timur]] meresmikan pasar di [[kecamatan 52.03.07|Selong]].",
    "Wali Kota [[kota 52.72|Bima]] dan Bupati [[kabupaten 52.06|Bima]] menandatangani kerja sama.",
    "Wagub [[provinsi 51|Bali]] membuka pameran di [[kabupaten 51.03|Kabupaten Badung]].",
    "Rapat koordinasi di [[kota 75.71|Kota Gorontalo]] dihadiri Bupati [[kabupaten "
      + "75.05|Gorontalo Utara]].",
    "Polda [[provinsi 35|Jawa Timur]] mengirim bantuan ke [[kabupaten 35.08|Lumajang]].",
    "Masyarakat se-[[kabupaten 74.08|Kabupaten Kolaka Utara]] bergembira.",
    "Kepala Dinas Kesehatan [[provinsi 74|Provinsi Sulawesi Tenggara]] hadir di [[kota "
      + "74.71|Kendari]].",
    "[[kecamatan 74.02.03|Kecamatan Wawotobi]], [[kabupaten 74.02|Kabupaten Konawe]], "
      + "menerima bantuan.",
    "[[kecamatan 91.71.05|Distrik Heram]], [[kota 91.71|Kota Jayapura]], [[provinsi 91|Papua]].",
    "Gubernur [[provinsi 95|Papua Pegunungan]] berkantor di [[kecamatan 95.01.01|Wamena]], "
      + "[[kabupaten 95.01|Kabupaten Jayawijaya]].",
    "Gempa mengguncang [[other|Pulau Nias]], [[provinsi 12|Sumut]].",
    "Pesawat dari [[kota 21.71|Batam]] mendarat di [[kota 21.72|Tanjungpinang]], [[provinsi "
      + "21|Kepri]].",
    "Wali Kota [[kota 15.72|Sungai Penuh]] hadir.",
    "Pemkab [[kabupaten 15.07|Tanjung Jabung Timur]] membangun jalan di Muara Sabak.",
    "Bupati [[kabupaten 16.08|OKU Timur]] meninjau [[kecamatan 16.08.01|Martapura]].",
    "[[kabupaten 16.12|Kabupaten PALI]] dan [[kabupaten 16.13|Kabupaten Muratara]] menerima "
      + "penghargaan.",
    "[[kota 18.71|Bandar Lampung]], 5 Mei 2023 – Gubernur [[provinsi 18|Lampung]] hadir.",
    "[[kota 36.73|SERANG]] – Pj Gubernur [[provinsi 36|Banten]] hadir di [[kabupaten "
      + "36.02|Kabupaten Lebak]].",
    "[[kota 36.74|Kota Tangsel]] dan [[kabupaten 36.03|Kabupaten Tangerang]] bekerja sama.",
    "Warga [[kota 31.75|Jakarta Timur]] dan [[kabupaten 31.01|Kepulauan Seribu]] divaksin.",
    "[[desa 31.73.05.1001|Kelurahan Kebon Jeruk]], [[kota 31.73|Jakarta Barat]].",
    "Bupati [[kabupaten 34.01|Kulon Progo]] membuka acara di [[kecamatan 34.01.02|Wates]].",
    "Pemda [[provinsi 34|DIY]] dan Pemkot [[kota 34.71|Yogyakarta]] rapat.",
    "Wali Kota [[kota 33.72|Solo]] menyambut tamu dari [[kabupaten 33.10|Klaten]].",
    "Pemkab [[kabupaten 33.26|Pekalongan]] dan Pemkot [[kota 33.75|Pekalongan]] rapat di "
      + "[[kecamatan 33.26.08|Kajen]].",
    "Warga [[desa 35.23.04.2017|Desa Karangrejo]], [[kecamatan 35.23.08|Kecamatan Kerek]], "
      + "[[kabupaten 35.23|Kabupaten Tuban]].",
    "Sekda Kabupaten [[kabupaten 32.05|Garut]] membuka rapat di [[kecamatan "
      + "32.05.07|Kecamatan Samarang]].",
    "Pj. Bupati [[kabupaten 32.17|Bandung Barat]] meninjau Lembang.",
    "Kantor Bupati [[kabupaten 35.21|Ngawi]] ramai.",
    "KBRI [[other MY|Kuala Lumpur]] membantu warga di [[country MY|Malaysia]].",
    "Jemaah haji tiba di [[other SA|Makkah]] dan [[other SA|Madinah]], [[country SA|Arab Saudi]].",
    "Rusdi Padang dan Malik Surabaya hadir.",
    "Ia bernasib malang saat peletakan batu pertama.",
    "Bangun jalan, tanjung, dan buru waktu.",
    "Polsek [[kecamatan|Bangun]] menangkap dua pelaku di [[kabupaten 12.08|Simalungun]].",
    "[[kabupaten 81.08|Kab. Maluku Barat Daya]] terletak jauh dari [[kota 81.71|Ambon]].",
    "Bupati [[kabupaten 82.05|Kep. Sula]] hadir di [[kecamatan 82.05.02|Sanana]].",
    "Pemko [[kota 12.71|Medan]] dan Pemkab [[kabupaten 12.07|Deli Serdang]] rapat.",
    "[[kabupaten 64.02|Kutai Kartanegara]] ([[kabupaten 64.02|Kukar]]) panen; Bupati "
      + "[[kabupaten 64.02|Kukar]] hadir.",
    "[[kabupaten 64.09|Penajam Paser Utara]] menjadi lokasi IKN.",
    "Pemkot [[kota 64.72|Samarinda]] dan Pemprov [[provinsi 64|Kaltim]] rapat.",
    "[[kabupaten 62.02|Kotawaringin Timur]] dan [[kota 62.71|Kota Palangka Raya]] dilanda asap.",
    "[[natural|Danau Toba]] terletak di [[kabupaten 12.17|Kabupaten Samosir]].",
    "[[venue|Aula Kantor Gubernur Sulawesi Selatan]], [[kota 73.71|Makassar]].",
    "Dinas Pendidikan [[kota 33.74|Kota Semarang]] rapat di [[desa 33.74.11.1001|Kelurahan "
      + "Pudakpayung]], [[kecamatan 33.74.11|Kecamatan Banyumanik]].",
    "[[other|Tanjung Selor]] – Gubernur [[provinsi 65|Kaltara]] meninjau [[kecamatan "
      + "65.03.05|Kecamatan Krayan]], [[kabupaten 65.03|Kabupaten Nunukan]].",
    "[[kota 52.71|MATARAM]] – Pemprov [[provinsi 52|NTB]] menyalurkan bantuan bagi warga "
      + "[[kecamatan 52.08.03|Kecamatan Kayangan]], [[kabupaten 52.08|Kabupaten Lombok Utara]].",
    "Camat [[kecamatan 51.03.05|Kuta Selatan]] membuka acara di [[desa "
      + "51.03.05.1006|Kelurahan Jimbaran]], [[kecamatan 51.03.05|Kecamatan Kuta Selatan]], "
      + "[[kabupaten 51.03|Kabupaten Badung]], [[provinsi 51|Bali]].",
    "Wali Nagari [[desa 13.06.15.2002|Kamang Hilia]], [[kecamatan 13.06.15|Kecamatan Kamang "
      + "Magek]], [[kabupaten 13.06|Kabupaten Agam]], hadir.",
    "Geuchik [[desa 11.71.06.2004|Gampong Lampaseh Kota]], [[kecamatan 11.71.06|Kecamatan "
      + "Kuta Raja]], [[kota 11.71|Kota Banda Aceh]], hadir.",
    "Kepala Desa [[desa 33.08.02.2019|Wringinputih]], [[kecamatan 33.08.02|Kecamatan "
      + "Borobudur]], [[kabupaten 33.08|Magelang]].",
    "Bupati [[kabupaten 33.08|Magelang]] dan Wali Kota [[kota 33.71|Magelang]] meninjau "
      + "[[natural|Gunung Merapi]].",
    "Petani di lereng [[natural|Gunung Semeru]], [[kabupaten 35.08|Lumajang]], mengungsi.",
    "Banjir merendam [[desa 35.14.13.2010|Desa Kedungringin]], [[kecamatan "
      + "35.14.13|Kecamatan Beji]], [[kabupaten 35.14|Kabupaten Pasuruan]].",
    "Wagub [[provinsi 82|Maluku Utara]] berkunjung ke [[desa 82.72.02.1003|Sofifi]], [[kota "
      + "82.72|Kota Tidore Kepulauan]].",
    "Rapat digelar di [[venue|Ruang Rapat Wali Kota]], [[venue|Balai Kota Ambon]].",
    "Rapat digelar di [[venue|Gedung Sate]], [[kota 32.73|Kota Bandung]], [[provinsi 32|Jawa "
      + "Barat]].",
    "Acara berlangsung di [[venue|Hotel Claro]], [[kota 74.71|Kendari]], [[provinsi "
      + "74|Sulawesi Tenggara]].",
    "Upacara digelar di [[venue|Lapangan Merdeka]], [[kota 12.71|Kota Medan]].",
    "Acara di [[venue|Alun-alun Kabupaten Wonosobo]] dihadiri warga [[kabupaten 33.07|Wonosobo]].",
    "[[street|Jalan Jenderal Sudirman No. 27]], [[desa 31.74.07.1006|Kelurahan Senayan]], "
      + "[[kecamatan 31.74.07|Kecamatan Kebayoran Baru]], [[kota 31.74|Jakarta Selatan]].",
    "RSUD Dr. Soetomo [[kota 35.78|Surabaya]] merawat pasien asal [[kabupaten 35.25|Gresik]].",
    "[[venue|Bandara Juanda]], [[kabupaten 35.15|Sidoarjo]], kembali dibuka.",
    "[[venue|Pelabuhan Bakauheni]], [[kabupaten 18.01|Lampung Selatan]], padat.",
    "KM Tanjung Permai berlayar dari [[kota 71.72|Bitung]] ke [[kota 82.71|Ternate]].",
    "Kodam Diponegoro dan Kodam Brawijaya mengirim personel.",
    "Kodim 0808/[[kabupaten 35.05|Blitar]] menggelar TMMD di [[kabupaten 35.05|Kabupaten "
      + "Blitar]].",
    "Gempa bumi 23 km arah Timur Laut [[kota|Kota Ende]], [[provinsi 53|NTT]].",
    "Bupati [[kabupaten 53.08|Ende]] hadir di [[kabupaten 53.08|Ende]].",
    "Menhub meninjau proyek di [[kabupaten 73.09|Kabupaten Maros]], [[provinsi 73|Sulsel]], "
      + "dan [[kota 73.72|Kota Parepare]].",
    "Wali Kota [[kota 74.72|Baubau]] menyambut kapal dari [[kabupaten 74.07|Wakatobi]].",
    "Camat se-[[kabupaten 74.05|Kabupaten Konawe Selatan]] berkumpul di [[kecamatan "
      + "74.05.03|Andoolo]].",
    "Warga [[kabupaten 81.09|Buru Selatan]] dan [[kabupaten 81.04|Buru]] panen.",
    "Tim SAR mencari korban di Perairan [[kabupaten 21.03|Natuna]].",
    "Sekda [[kabupaten 63.01|Tanah Laut]] menghadiri acara di [[kecamatan 63.01.03|Pelaihari]].",
    "Pemkab [[kabupaten 63.04|Barito Kuala]] rapat di [[kecamatan 63.04.15|Marabahan]].",
    "Bupati [[kabupaten 63.08|Hulu Sungai Utara]] ([[kabupaten 63.08|HSU]]) membuka acara; "
      + "warga [[kabupaten 63.08|HSU]] senang.",
    "Pj Wali Kota [[kota 61.72|Singkawang]] dan Bupati [[kabupaten 61.07|Bengkayang]] "
      + "bertemu di [[kota 61.71|Pontianak]].",
    "Festival di [[kecamatan 19.01.01|Sungailiat]], [[kabupaten 19.01|Kabupaten Bangka]].",
    "Polres [[kabupaten 19.04|Bangka Tengah]] menangkap pelaku di [[kecamatan 19.04.01|Koba]].",
    "Kejari [[kabupaten 17.02|Rejang Lebong]] memanggil saksi dari [[kabupaten 17.08|Kepahiang]].",
    "Wali Kota [[kota 16.73|Lubuklinggau]] dan Bupati [[kabupaten 16.05|Musi Rawas]] rapat.",
    "Pemkot [[kota 16.72|Pagar Alam]] meresmikan wisata.",
    "Gubernur [[provinsi 14|Riau]] Rusdi Malano meninjau [[kota 14.72|Kota Dumai]].",
    "Wali Kota [[kota 11.72|Sabang]] menyambut wisatawan.",
    "Dari [[other|Sabang]] sampai [[other|Merauke]] warga bersatu.",
    "Bupati [[kabupaten 11.18|Pidie Jaya]] meninjau [[kecamatan 11.18.01|Meureudu]].",
    "Bupati [[kabupaten 11.16|Aceh Tamiang]] dan [[kabupaten 12.05|Langkat]] sepakat.",
    "[[kabupaten 12.16|Humbang Hasundutan]] mengirim andaliman ke [[kota 12.71|Medan]].",
    "Bupati [[kabupaten 12.02|Tapanuli Utara]] membuka acara di [[kecamatan 12.02.01|Tarutung]].",
    "Kepala BNPB tiba di [[provinsi 53|Nusa Tenggara Timur]].",
    "Warga [[desa 34.04.16.2005|Desa Hargobinangun]], [[kecamatan 34.04.16|Kapanewon "
      + "Pakem]], [[kabupaten 34.04|Sleman]].",
    "Wali Kota [[kota 35.79|Batu]] meletakkan batu pertama di [[kota 35.79|Kota Batu]].",
    "Bupati [[kabupaten 33.18|Pati]] dan Bupati [[kabupaten 33.21|Demak]] bertemu.",
    "Wali Kota [[kota 33.76|Tegal]] hadir di [[kabupaten 33.28|Kabupaten Tegal]].",
    "[[kabupaten 63.03|Kabupaten Banjar]], [[provinsi 63|Kalimantan Selatan]], berbeda "
      + "dengan [[kota 32.79|Kota Banjar]], [[provinsi 32|Jawa Barat]].",
    "Wakil Presiden tiba di [[other JP|Tokyo]], [[country JP|Jepang]], lalu ke [[other "
      + "KR|Seoul]], [[country KR|Korea Selatan]].",
    "Menlu bertemu mitra di [[other CH|Jenewa]], [[country CH|Swiss]].",
    "Bupati [[kabupaten 94.01|Nabire]] hadir di [[kabupaten 94.01|Nabire]], [[provinsi "
      + "94|Papua Tengah]].",
    "[[kecamatan 94.04.01|Distrik Mimika Baru]], [[kabupaten 94.04|Kabupaten Mimika]], "
      + "[[provinsi 94|Papua Tengah]].",
    "Pj Gubernur [[provinsi 93|Papua Selatan]] membuka acara di [[kabupaten 93.01|Merauke]].",
  ]) func byTheirWords(_ marked: String) throws {
    #expect(try mark(MarkedText.plain(marked)) == marked)
  }

  /// The issuer's region decides between a regency and a city of one name.
  @Test(arguments: [
    ("13.72", "Bupati hadir di [[kota 13.72|Solok]]."),
    ("32.01", "Bupati hadir di [[kabupaten 32.01|Bogor]]."),
    ("35.07", "Warga [[kabupaten 35.07|Malang]] bersyukur."),
    ("51.03", "Kapolsek [[kecamatan 51.03.01|Kuta]] mengamankan [[natural|Pantai Kuta]]."),
    (
      "96.01",
      "Pemkab [[kabupaten 96.01|Sorong]] dan Pemkot [[kota 96.71|Sorong]] rapat di [[kecamatan 96.01.05|Aimas]]."
    ),
  ]) func byTheIssuer(_ code: String, _ marked: String) throws {
    #expect(try mark(MarkedText.plain(marked), issuer: code) == marked)
  }
}
