//! A case with a `submit.json` is spent, whatever that file holds.

#![no_main]

use std::cell::OnceCell;

use libfuzzer_sys::fuzz_target;
use objector::archive::{Opened, Standing, Who, listed};
use objector_fuzz::archive::{ACCOUNT, CASE, FORM, Ground, now};
use objector_fuzz::plant;

fuzz_target!(
    init: plant(seeds()),
    |bytes: &[u8]| GROUND.with(|ground| {
        let ground = ground.get_or_init(spent);
        ground.put("submit.json", bytes);
        ground.must_be_presentable();
        let opened = ground.archive.open_case(ACCOUNT, FORM, false, now()).expect("it can be read");
        assert!(matches!(opened, Opened::Spent(Standing { case, .. }) if case == CASE));
        let case = listed(ground.root(), false, CASE).expect("it is there").expect("a case");
        let Ok(sent) = case.sent() else {
            return;
        };
        let sent = sent.expect("what may have been sent is never called unsent");
        if sent.email.is_some() {
            let who = Who { email: sent.email, account_id: None };
            let standing = ground.archive.spent_by(FORM, &who, &[]).expect("it can be read");
            assert_eq!(standing.expect("it was sent").case, CASE);
        }
    })
);

thread_local! {
    static GROUND: OnceCell<Ground> = const { OnceCell::new() };
}

fn spent() -> Ground {
    let ground = Ground::new();
    ground.spend();
    ground
}

fn seeds() -> Vec<Vec<u8>> {
    let whole = spent().read("submit.json");
    vec![whole[..whole.len() / 2].to_vec(), whole]
}
