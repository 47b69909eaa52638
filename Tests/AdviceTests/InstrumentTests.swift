import Advice
import Testing

@Suite("The instrument")
struct InstrumentTests {
    @Test("no threshold can be set lower than what protects people")
    func thresholds() throws {
        #expect(throws: ThresholdTooLow.self) { try Thresholds(respondents: 4) }
        #expect(throws: ThresholdTooLow.self) { try Thresholds(leaders: 2) }
        #expect(throws: ThresholdTooLow.self) { try Thresholds(participants: 4) }
        #expect(throws: ThresholdTooLow.self) { try Thresholds(comparison: 9) }
        #expect(throws: ThresholdTooLow.self) { try Thresholds(noticeable: DecimalValue(0)) }
        #expect(throws: ThresholdTooLow.self) { try Thresholds(spread: 9) }
        #expect(try Thresholds(respondents: 8).respondents == 8)
    }

    @Test("a scale runs upwards")
    func scale() {
        #expect(throws: InvalidScale.self) {
            try AnswerScale(lowest: 5, highest: 5, lowestLabel: "", highestLabel: "")
        }
    }

    @Test("every contradiction of an instrument is named")
    func contradictions() throws {
        let twice = try Item(id: ItemID("a-1"), text: "", wording: [RoleID("directie"): ""])
        let id = try DimensionID("a")
        let dimension = Dimension(
            id: id, title: "", summary: "", strength: "", bottleneck: "", items: [twice, twice])
        let error = #expect(throws: InvalidInstrument.self) {
            try Instrument(
                title: "", version: "1", isValidated: false,
                scale: AnswerScale(lowest: 1, highest: 5, lowestLabel: "", highestLabel: ""),
                minimumAnswered: 3, thresholds: .least,
                roles: [Role(id: RoleID("hrm"), title: ""), Role(id: RoleID("hrm"), title: "")],
                dimensions: [dimension])
        }
        #expect(
            try error?.faults == [
                .repeatedRole(RoleID("hrm")), .repeatedItem(ItemID("a-1")),
                .unknownRole(RoleID("directie"), in: ItemID("a-1")),
                .unknownRole(RoleID("directie"), in: ItemID("a-1")), .tooFewItems(id),
            ])
    }

    @Test("groups of roles hold every role once, and every column has a name of its own")
    func grouping() throws {
        let ids = try ["directie", "hrm", "manager"].map { try RoleID($0) }
        let error = #expect(throws: InvalidInstrument.self) {
            try Instrument(
                title: "", version: "1", isValidated: false,
                scale: AnswerScale(lowest: 0, highest: 100, lowestLabel: "", highestLabel: ""),
                minimumAnswered: 1, thresholds: .least,
                roles: ids.map { Role(id: $0, title: "") },
                roleGroups: [
                    RoleGroup(id: RoleGroupID("top"), title: "", roles: [ids[0], RoleID("chef")]),
                    RoleGroup(id: RoleGroupID("manager"), title: "", roles: [ids[0]]),
                    RoleGroup(id: RoleGroupID("leeg"), title: "", roles: []),
                ],
                dimensions: [
                    Dimension(
                        id: DimensionID("a"), title: "", summary: "", strength: "", bottleneck: "",
                        items: [
                            Item(id: ItemID("row"), text: ""), Item(id: ItemID("lunch-doe"), text: ""),
                        ])
                ],
                forms: FormsBlock(question: "", list: [LearningForm(id: FormID("lunch"), title: "")]))
        }
        #expect(
            try error?.faults == [
                .repeatedGroup(RoleGroupID("manager")),
                .unknownGroupedRole(RoleID("chef"), in: RoleGroupID("top")),
                .emptyGroup(RoleGroupID("leeg")), .regroupedRole(ids[0]), .clashingColumn("row"),
                .clashingColumn("lunch-doe"),
            ])
    }

    @Test(
        "a group does not mix people who count in the scores with people who stand apart",
        arguments: [(Role.Counting.apart, true), (.together, false)])
    func mixedGroup(counting: Role.Counting, isFaulty: Bool) throws {
        let sound = try Sample.instrument()
        let (staff, guest) = (try RoleID("medewerker"), try RoleID("gast"))
        let group = try RoleGroupID("team")
        var faults: [InvalidInstrument.Fault] = []
        do throws(InvalidInstrument) {
            _ = try Instrument(
                title: "", version: "1", isValidated: false, scale: sound.scale, minimumAnswered: 1,
                thresholds: .least,
                roles: [
                    Role(id: staff, title: ""),
                    Role(id: guest, title: "", isOutsideEmployees: true, counting: counting),
                ], roleGroups: [RoleGroup(id: group, title: "", roles: [staff, guest])],
                dimensions: sound.dimensions)
        } catch { faults = error.faults }
        #expect(faults == (isFaulty ? [.mixedGroup(group)] : []))
    }

    @Test("a role reads its own wording where there is one")
    func wording() throws {
        let item = try Item(
            id: ItemID("a-1"), text: "Mijn leidinggevende…", wording: [RoleID("hrm"): "Hier…"])
        #expect(try item.text(for: RoleID("hrm")) == "Hier…")
        #expect(try item.text(for: RoleID("medewerker")) == "Mijn leidinggevende…")
    }

    @Test("a row that stands in a measurement twice is refused, so nobody counts twice")
    func repeatedRow() throws {
        let person = try Sample.person("m1-1", ["tijd": [3, 3, 3, 3]])
        let error = #expect(throws: RepeatedRow.self) { try Sample.measurement([person, person]) }
        #expect(error?.row == "m1-1")
    }
}
