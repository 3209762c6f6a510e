//! The seal as a pure function: one request in, one verdict out.

use objector::data::Data;
use objector::permission::Code;
use objector::personal::Personal;
use objector::plan::Plan;
use objector::preview::{FieldKind, FoundBy, Origin, Preview, ShownField};
use objector::scenario::{Network, Scenario};
use objector::seal::{
    Body, Difference, FOLLOWS, Held, Request, Response, Seal, Shown, Terms, Verdict, Why,
};
use objector::wall::Wall;
use url::form_urlencoded;

use crate::own_pack::{names, with};
use crate::pages::{ORIGIN, karen, live, plan};

const REASON: &str = "My pictures are mine,\nand \"nobody\" else's: 100 %.";
const EMAIL: &str = "karen@example.dk";
const BY_SCRIPT: &str = "/ajax/help/contact/submit/page";
const FORM: &str = "application/x-www-form-urlencoded;charset=UTF-8";

fn seal() -> Seal {
    let mut seal = Seal::new(Terms::of(&plan(karen())));
    seal.will_type(REASON);
    seal
}

fn get(url: &str) -> Request {
    Request {
        id: "1".into(),
        method: "GET".into(),
        url: url.into(),
        headers: Vec::new(),
        body: Body::None,
        is_page: false,
        is_shared_worker: false,
    }
}

fn post(path: &str, kind: &str, body: &str) -> Request {
    Request {
        method: "POST".into(),
        headers: vec![
            ("content-type".into(), kind.into()),
            ("cookie".into(), "datr=x; c_user=42; xs=secret".into()),
        ],
        body: Body::Bytes(body.into()),
        ..get(&format!("{ORIGIN}{path}"))
    }
}

fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// What the practice site's script sends, with these fields beside the site's own.
fn submission(fields: &[(&str, &str)]) -> Request {
    let own = [
        ("support_form_id", "6359191084165019"),
        ("fb_dtsg", "NAf:1"),
        ("support_form_hidden_fields", "{\"1\":false}"),
        ("country_iso2_country_code", ""),
        ("__a", "1"),
    ];
    post(BY_SCRIPT, FORM, &form(&[&own[..], fields].concat()))
}

fn karens() -> Request {
    submission(&[("email", EMAIL), ("Field1", &REASON.replace('\n', "\r\n")), ("plan", "a")])
}

fn field(kind: FieldKind, value: &str, shown: Option<&str>) -> ShownField {
    ShownField {
        label: "a label".into(),
        kind,
        html_name: None,
        value: Personal::new(value),
        shown: shown.map(Personal::new),
        origin: Origin::Filled,
        found_by: FoundBy::Name,
        required: false,
    }
}

fn preview(fields: Vec<ShownField>) -> Preview {
    Preview {
        account: "karen".into(),
        acting_account: Some(Personal::new("42")),
        form: "facebook-ai".into(),
        address: format!("{ORIGIN}/help/contact/6359191084165019"),
        action: None,
        method: None,
        form_id: Some("6359191084165019".into()),
        submit: "Send".into(),
        fields,
        hidden: vec!["plan".into()],
    }
}

fn shown() -> Shown {
    let fields = vec![
        field(FieldKind::Email, EMAIL, None),
        field(FieldKind::Reason, REASON, None),
        field(FieldKind::Unexplained, "", None),
    ];
    let held = Held { name: "plan".into(), value: Personal::new("a") };
    Shown::of(&preview(fields), vec![held])
}

fn opened() -> Seal {
    let mut seal = seal();
    seal.open(shown());
    seal
}

/// What would be let pass or stopped is the same to the letter; a name of the person's own makes no field
/// the site's, so what nobody was shown does not leave in one.
#[test]
fn the_seal_sees_nothing_of_a_pack_of_the_persons_own() {
    let own = with(names(&[("email", "extra"), ("reason", "extra_dtsg"), ("code", "extra_id")]));
    let terms = Terms::of(&own);
    assert_eq!(format!("{terms:?}"), format!("{:?}", Terms::of(&plan(karen()))));
    let judged = |extra: &[(&str, &str)]| {
        let mut seal = Seal::new(Terms::of(&own));
        seal.will_type(REASON);
        seal.open(shown());
        let fields = [("email", EMAIL), ("Field1", REASON), ("plan", "a")];
        seal.judge(&submission(&[&fields[..], extra].concat()))
    };
    assert_eq!(judged(&[]), Verdict::Release);
    for name in ["extra", "extra_dtsg", "extra_id"] {
        let verdict = judged(&[(name, "something that nobody was shown")]);
        assert!(matches!(verdict, Verdict::Stop(Why::Differs(_))), "{name}: {verdict:?}");
    }
}

fn stopped(why: Why) -> Verdict {
    Verdict::Stop(why)
}

fn differs(difference: Difference) -> Verdict {
    stopped(Why::Differs(vec![difference]))
}

#[test]
fn before_the_yes_pages_read_and_tell_of_themselves_as_they_like() {
    for request in [
        get(&format!("{ORIGIN}/help/contact/1?locale=da")),
        get("https://static.example/script.js"),
        post("/ajax/bz", FORM, "ts=1&event=focus"),
        post("/api/graphql/", "application/json", r#"{"doc_id":"1"}"#),
        Request { method: "OPTIONS".into(), ..post(BY_SCRIPT, FORM, "") },
    ] {
        assert_eq!(seal().judge(&request), Verdict::Pass, "{request:?}");
    }
}

#[test]
fn before_the_yes_nothing_that_would_submit_leaves() {
    let by_query = format!("{ORIGIN}/else?support_form_id=1");
    for request in [
        submission(&[]),
        post("/a/help/contact_us/", FORM, ""),
        post("/elsewhere", FORM, "support_form_id=1"),
        post("/elsewhere", "multipart/form-data; boundary=B", "name=\"support_form_id\""),
        get(&by_query),
    ] {
        assert_eq!(seal().judge(&request), stopped(Why::Submits), "{request:?}");
    }
}

#[test]
fn before_the_yes_nothing_that_carries_what_is_typed_leaves_by_any_way() {
    let in_header = |name: &str, value: &str| Request {
        headers: vec![(name.into(), value.into())],
        ..get(&format!("{ORIGIN}/pixel.gif"))
    };
    for request in [
        post("/ajax/draft", FORM, &form(&[("draft", "My pictures")])),
        post("/ajax/draft", "text/plain", "My pictu"),
        get("https://elsewhere.example/p.gif?d=My%20pictures"),
        get("https://elsewhere.example/My%20pictures%20are"),
        in_header("cookie", "draft=TXkgcGljdHVyZXMgYXJl"),
        in_header("referer", "https://www.example/?q=My+pictures+are"),
        in_header("x-my-pictures are mine", "1"),
    ] {
        assert_eq!(seal().judge(&request), stopped(Why::CarriesWords), "{request:?}");
    }
    assert_eq!(seal().judge(&post("/draft", FORM, "d=My+pict")), Verdict::Pass);
}

#[test]
fn after_the_yes_nothing_leaves_for_another_account_than_was_shown() {
    for cookies in ["c_user=43", "c_user=42; i_user=7", "c_user=42; c_user=43", "datr=x"] {
        let mut request = karens();
        request.headers[1].1 = cookies.into();
        assert_eq!(opened().judge(&request), differs(Difference::OtherAccount), "{cookies}");
    }
}

#[test]
fn what_cannot_be_read_or_watched_does_not_leave() {
    let unread = Request { body: Body::Unreadable, ..post("/beacon", FORM, "") };
    assert_eq!(seal().judge(&unread), stopped(Why::Unreadable));
    let upgrade = vec![("sec-websocket-version".to_owned(), "13".to_owned())];
    for request in [
        get("wss://elsewhere.example/socket"),
        get("ws://127.0.0.1:4711/socket"),
        Request { headers: upgrade, ..get(ORIGIN) },
        Request { is_shared_worker: true, ..get(ORIGIN) },
    ] {
        assert_eq!(seal().judge(&request), stopped(Why::Unwatched), "{request:?}");
        assert_eq!(opened().judge(&request), stopped(Why::Unwatched), "{request:?}");
    }
}

#[test]
fn no_page_is_led_to_another_host() {
    let page = |url: &str| Request { is_page: true, ..get(url) };
    for url in ["http://127.0.0.1:4712/help/", "https://www.facebook.com.example/"] {
        assert!(matches!(seal().judge(&page(url)), Verdict::Stop(Why::OtherHost(_))), "{url}");
        assert_eq!(seal().judge(&get(url)), Verdict::Pass, "a picture may come from {url}");
    }
    for url in [format!("{ORIGIN}/login.php"), "about:blank".into(), "data:text/html,".into()] {
        assert_eq!(seal().judge(&page(&url)), Verdict::Pass, "{url}");
    }
}

#[test]
fn on_a_route_to_the_form_the_networks_own_hosts_are_read_until_something_is_typed() {
    let page = |url: &str| Request { is_page: true, ..get(url) };
    let (way, mut seal) =
        (page("https://help.meta.com/support/privacy/"), Seal::new(Terms::of(&live())));
    assert_eq!(seal.judge(&way), Verdict::Pass);
    for url in [
        "https://privacycenter.instagram.com/policy/", // the other network's
        "http://help.meta.com/support/privacy/",
        "https://help.meta.com:8443/support/privacy/",
        "https://help.meta.com.example/support/privacy/",
    ] {
        assert!(matches!(seal.judge(&page(url)), Verdict::Stop(Why::OtherHost(_))), "{url}");
    }
    let sends = Request { method: "POST".into(), ..way.clone() };
    assert!(matches!(seal.judge(&sends), Verdict::Stop(Why::OtherHost(_))));
    seal.will_type(REASON);
    assert!(matches!(seal.judge(&way), Verdict::Stop(Why::OtherHost(_))), "the form is there");
}

#[test]
fn of_a_log_in_on_the_networks_own_front_host_it_is_said_that_it_is_one_and_it_is_not_opened() {
    let karen = Scenario { network: Network::Instagram, ..karen() };
    let plan = Plan::new(karen, Data::built_in().unwrap(), None, false).unwrap();
    let judged = |url: &str| {
        let request = Request { is_page: true, ..get(url) };
        Seal::new(Terms::of(&plan)).judge(&request)
    };
    for (path, wall) in [
        ("accounts/login/?next=https%3A%2F%2Fhelp.instagram.com%2F", Wall::LogIn),
        ("two_factor/?next=", Wall::TwoStep),
        ("challenge/?next=", Wall::Checkpoint),
    ] {
        let met = judged(&format!("https://www.instagram.com/{path}"));
        assert_eq!(met, stopped(Why::AtWall(wall)), "{path}");
    }
    for url in [
        "https://www.instagram.com/karen/",
        "https://www.instagram.com.example/accounts/login/",
        "http://www.instagram.com/accounts/login/",
        "https://www.facebook.com/login.php",
    ] {
        assert!(matches!(judged(url), Verdict::Stop(Why::OtherHost(_))), "{url}");
    }
    assert_eq!(judged("https://help.instagram.com/accounts/login"), Verdict::Pass);
}

#[test]
fn after_the_yes_the_request_that_carries_what_was_shown_leaves_and_no_second_one() {
    let mut seal = opened();
    let first = karens();
    assert_eq!(seal.judge(&first), Verdict::Release);
    seal.has_released(&first);
    let second = Request { id: "2".into(), ..karens() };
    assert_eq!(seal.judge(&second), stopped(Why::Second));
    let draft = Request { id: "3".into(), ..post("/draft", FORM, &form(&[("d", REASON)])) };
    assert_eq!(seal.judge(&draft), stopped(Why::CarriesWords));
}

#[test]
fn what_was_sent_is_sent_on_within_its_own_host_only() {
    let mut seal = opened();
    seal.has_released(&karens());
    let on = Request { url: format!("{ORIGIN}/help/?submitted"), ..karens() };
    assert_eq!(seal.judge(&on), Verdict::Pass);
    let away = Request { url: "http://127.0.0.1:4712/help/".into(), ..karens() };
    assert!(matches!(seal.judge(&away), Verdict::Stop(Why::OtherHost(_))));
}

#[test]
fn what_is_not_what_was_shown_does_not_leave_after_the_yes_either() {
    let reason = ("Field1", REASON);
    let email = ("email", EMAIL);
    let cases = [
        (submission(&[email]), Difference::Lacks(FieldKind::Reason)),
        (submission(&[reason]), Difference::Lacks(FieldKind::Email)),
        (submission(&[email, reason, ("Field2", "more")]), Difference::Adds(1)),
        (submission(&[email, reason, ("plan", "b")]), Difference::Adds(1)),
        (submission(&[email, reason, ("support_form_id", "2")]), Difference::OtherForm),
        (Request { url: format!("https://a.example{BY_SCRIPT}"), ..karens() }, Difference::Host),
        (post(BY_SCRIPT, "text/plain", "email=1"), Difference::NoFields),
    ];
    for (request, difference) in cases {
        let seal = opened();
        assert_eq!(seal.judge(&request), differs(difference), "{request:?}");
    }
}

#[test]
fn a_draft_after_the_yes_is_stopped_and_does_not_use_it_up() {
    let seal = opened();
    let draft = post("/draft", FORM, &form(&[("d", "My pictures are")]));
    assert_eq!(seal.judge(&draft), stopped(Why::CarriesWords));
    assert_eq!(seal.judge(&karens()), Verdict::Release);
}

#[test]
fn a_country_may_be_sent_by_name_or_code_in_whatever_language() {
    let fields = vec![field(FieldKind::Country, "DK", Some("Danmark"))];
    let shown = Shown::of(&preview(fields), Vec::new());
    let sends = |country: &str| {
        let mut seal = Seal::new(Terms::of(&plan(karen())));
        seal.open(shown.clone());
        let fields = [("country", country), ("country_iso2_country_code", "DK")];
        seal.judge(&submission(&fields))
    };
    for country in ["Denmark", "Danmark", "DK", "Danimarca"] {
        assert_eq!(sends(country), Verdict::Release, "{country}");
    }
    assert_eq!(sends("Norway"), differs(Difference::Adds(1)));
    let other = submission(&[("country", "Norway")]);
    let mut seal = Seal::new(Terms::of(&plan(karen())));
    seal.open(shown);
    let lacks = vec![Difference::Lacks(FieldKind::Country), Difference::Adds(1)];
    assert_eq!(seal.judge(&other), stopped(Why::Differs(lacks)));
}

#[test]
fn what_a_page_sends_as_json_inside_a_field_is_compared_by_value_too() {
    let variables = serde_json::json!({ "input": { "email": EMAIL, "why": REASON } }).to_string();
    assert_eq!(opened().judge(&submission(&[("variables", &variables)])), Verdict::Release);
    let more = serde_json::json!({ "email": EMAIL, "why": REASON, "and": "x" }).to_string();
    assert_eq!(opened().judge(&submission(&[("v", &more)])), differs(Difference::Adds(1)));
}

#[test]
fn a_code_leaves_once_per_ticket_and_nothing_new_beside_it() {
    let code = Code::typed("123456").unwrap();
    let open = || {
        let mut seal = opened();
        seal.has_released(&karens());
        seal.open(Shown::code(&code, Some(&shown()), Vec::new()));
        seal
    };
    let again = |request: Request| Request { id: "2".into(), ..request };
    assert_eq!(open().judge(&again(submission(&[("nonce", "123456")]))), Verdict::Release);
    let without = again(submission(&[("email", EMAIL)]));
    assert_eq!(open().judge(&without), differs(Difference::LacksTheCode));
    let more = again(submission(&[("nonce", "123456"), ("note", "something new")]));
    assert_eq!(open().judge(&more), differs(Difference::Adds(1)));
    let by_another_way = again(post("/confirm", FORM, "code=123456"));
    assert_eq!(open().judge(&by_another_way), Verdict::Release);
    let mut used = open();
    used.has_released(&by_another_way);
    let twice = Request { id: "3".into(), ..submission(&[("nonce", "123456")]) };
    assert_eq!(used.judge(&twice), stopped(Why::Second));
}

#[test]
fn of_request_and_response_listed_fields_are_kept_and_no_token() {
    let mut request = submission(&[("email", EMAIL), ("Field1", REASON), ("plan", "a")]);
    request.headers.push(("cookie".into(), "c_user=planted".into()));
    request.url.push_str("?planted=1");
    let sent = opened().describe(&request).unwrap();
    let json = serde_json::to_value(&sent).unwrap();
    let names: Vec<&str> =
        json["fields"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["email", "Field1"]);
    assert_eq!(json["fields"][1]["value"], REASON);
    assert_eq!(json["address"], format!("{ORIGIN}{BY_SCRIPT}"));
    assert_eq!(json["left_out"], serde_json::json!({ "hidden fields": 1, "tokens": 4 }));
    assert!(!json.to_string().contains("planted") && !json.to_string().contains("NAf"), "{json}");

    let headers = [("date", "today"), ("set-cookie", "planted"), ("content-type", "text/html")];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let response = Response::of(&request.url, 200, headers).with_body(b"planted");
    let json = serde_json::to_value(&response).unwrap();
    assert_eq!(
        json["headers"],
        serde_json::json!({ "content-type": "text/html", "date": "today" })
    );
    assert_eq!(json["body_bytes"], 7);
    assert!(!json.to_string().contains("planted"), "{json}");
}

#[test]
fn a_code_is_not_written_and_cannot_be_found_out_from_what_is() {
    let code = Code::typed("123456").unwrap();
    let mut seal = seal();
    seal.open(Shown::code(&code, Some(&shown()), Vec::new()));
    let sent = seal.describe(&submission(&[("nonce", "123456")])).unwrap();
    assert_eq!(sent.body_sha256, None);
    assert_eq!(sent.left_out["codes"], 1);
    assert!(!serde_json::to_string(&sent).unwrap().contains("123456"));
}

// Where the person presses.

/// The yes is given, and nobody has pressed.
fn awaiting_a_press() -> Seal {
    let mut seal = seal();
    seal.open_for_press(shown());
    seal
}

#[test]
fn after_the_yes_what_follows_the_persons_own_press_leaves_once() {
    let mut seal = awaiting_a_press();
    seal.person_pressed(Some(12));
    assert_eq!(seal.judge(&karens()), Verdict::Release);
    seal.has_released(&karens());
    let second = Request { id: "2".into(), ..karens() };
    assert_eq!(seal.judge(&second), stopped(Why::Second));
}

#[test]
fn what_does_not_follow_a_press_within_seconds_is_stopped_and_the_yes_is_still_good() {
    let mut seal = awaiting_a_press();
    for ago in [None, Some(FOLLOWS + 1), Some(60_000)] {
        seal.person_pressed(ago);
        assert_eq!(seal.judge(&karens()), stopped(Why::Unpressed), "{ago:?}");
    }
    seal.person_pressed(Some(FOLLOWS));
    assert_eq!(seal.judge(&karens()), Verdict::Release);
}

#[test]
fn a_press_before_the_yes_opens_nothing() {
    let mut seal = seal();
    seal.person_pressed(Some(1));
    assert_eq!(seal.judge(&karens()), stopped(Why::Submits));
    seal.open_for_press(shown());
    assert_eq!(seal.judge(&karens()), stopped(Why::Unpressed));
}

#[test]
fn what_follows_a_press_and_is_not_what_was_shown_is_stopped() {
    let mut seal = awaiting_a_press();
    let other = submission(&[("email", EMAIL), ("Field1", "Yes please"), ("plan", "a")]);
    assert_eq!(seal.judge(&other), stopped(Why::Unpressed));
    seal.person_pressed(Some(1));
    assert!(matches!(seal.judge(&other), Verdict::Stop(Why::Differs(_))));
    let draft = post("/ajax/draft", FORM, &form(&[("draft", REASON)]));
    assert_eq!(seal.judge(&draft), stopped(Why::CarriesWords));
}

#[test]
fn what_a_person_types_counts_from_four_characters_on_where_a_field_holds_exactly_that() {
    let mut seal = Seal::new(Terms::of(&plan(karen())));
    seal.site_holds("The weather: sunny");
    for typed in ["1", "12", "482913", "sunny", "In my own words"] {
        seal.person_holds(typed);
    }
    for (carries, body) in [
        (true, form(&[("nonce", "482913")])),
        (true, form(&[("variables", r#"{"code":"482913"}"#)])),
        (true, form(&[("why", "my own words, perhaps")])),
        (false, form(&[("n", "12")])),
        (false, form(&[("n", "1482913")])),
        (false, form(&[("weather", "sunny")])),
    ] {
        let verdict = seal.judge(&post("/ajax/tell", FORM, &body));
        let expected = if carries { stopped(Why::CarriesWords) } else { Verdict::Pass };
        assert_eq!(verdict, expected, "{body}");
    }
    let by_address = get(&format!("{ORIGIN}/tell?code=482913"));
    assert_eq!(seal.judge(&by_address), stopped(Why::CarriesWords));
}
