extension Mention: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("span", span)
      $0.member("text", text)
      $0.member("rule", rule)
      $0.member("confidence", confidence)
    }
  }
}

extension Person: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("name", name)
      $0.member("honorifics", honorifics)
      $0.member("rank", rank)
      $0.member("degrees", degrees)
      $0.member("adat", adat)
      $0.member("aliases", aliases)
      $0.member("deceased", deceased)
      $0.member("official", official)
      $0.member("positions", always: positions)
      $0.member("mentions", always: mentions)
    }
  }
}

extension AttestedPosition: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("position", position)
      $0.member("status", status)
      $0.member("statusForm", statusForm)
      $0.member("span", span)
      $0.member("rule", rule)
      $0.member("confidence", confidence)
    }
  }
}

extension Position: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("title", title)
      $0.member("head", head)
      $0.member("canonical", canonical)
      $0.member("organization", organization)
      $0.member("place", place)
      $0.member("inherited", inherited)
      $0.member("mentions", always: mentions)
    }
  }
}

extension Organization: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("name", name)
      $0.member("kind", kind)
      $0.member("aliases", aliases)
      $0.member("place", place)
      $0.member("inferred", inferred)
      $0.member("mentions", mentions)
    }
  }
}

extension Place: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("name", name)
      $0.member("kind", kind)
      $0.member("code", code)
      $0.member("candidates", candidates)
      $0.member("country", country)
      $0.member("latitude", latitude)
      $0.member("longitude", longitude)
      $0.member("within", within)
      $0.member("mentions", always: mentions)
    }
  }
}

extension DateFinding: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("value", value)
      $0.member("precision", precision)
      $0.member("from", from)
      $0.member("role", role)
      $0.member("roleRule", roleRule)
      $0.member("weekday", weekday)
      $0.member("calendar", calendar)
      $0.member("time", time)
      $0.member("repaired", repaired)
      $0.member("mentions", always: mentions)
    }
  }
}

extension Quote: JSONWritable {
  package func write(to json: inout JSONBytes) {
    json.object {
      $0.member("id", id)
      $0.member("text", text)
      $0.member("span", span)
      $0.member("speaker", speaker)
      $0.member("position", position)
      $0.member("onBehalfOf", onBehalfOf)
      $0.member("cue", cue)
      $0.member("cueSpan", cueSpan)
      $0.member("attribution", attribution)
      $0.member("rule", rule)
      $0.member("direct", direct)
      $0.member("complete", complete)
      $0.member("group", group)
    }
  }
}

extension PositionStatus: JSONWritable {}
extension PlaceKind: JSONWritable {}
extension DatePrecision: JSONWritable {}
extension DateOrigin: JSONWritable {}
extension DateRole: JSONWritable {}
extension DateRoleRule: JSONWritable {}
extension WeekdayAgreement: JSONWritable {}
extension QuoteAttribution: JSONWritable {}
