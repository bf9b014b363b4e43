create table if not exists sanad_schema_version (
    version integer not null primary key,
    applied_at timestamp(6) with time zone not null
);

create table if not exists sanad_case_row (
    association varchar(40) collate "C" not null,
    case_id uuid not null,
    version bigint not null,
    opened_by varchar(160) collate "C" not null,
    tracking varchar(64) collate "C" not null,
    kind varchar(40) collate "C" not null,
    stage varchar(100) not null,
    due_at timestamp(6) with time zone,
    waits_in varchar(200) default '' not null,
    waits_from timestamp(6) with time zone,
    tasks varchar default '{"tasks":[]}' not null,
    bucket smallint not null,
    format smallint not null,
    state varchar not null,
    content varchar not null,
    primary key (association, case_id),
    unique (association, opened_by),
    unique (association, tracking)
);

create index if not exists sanad_case_due on sanad_case_row (association, bucket, due_at);

create table if not exists sanad_journal (
    association varchar(40) collate "C" not null,
    case_id uuid not null,
    sequence bigint not null,
    command_id varchar(160) collate "C" not null,
    following integer not null,
    fingerprint varchar(64) collate "C" not null,
    happened_at timestamp(6) with time zone not null,
    event_type varchar(80) collate "C" not null,
    event_version integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, case_id, sequence),
    unique (association, case_id, command_id, following)
);

create table if not exists sanad_outbox (
    association varchar(40) collate "C" not null,
    case_id uuid not null,
    sequence bigint not null,
    primary key (association, case_id, sequence)
);

create table if not exists sanad_policy_version (
    association varchar(40) collate "C" not null,
    policy varchar(60) collate "C" not null,
    version_number integer not null,
    sha256 varchar(64) collate "C" not null,
    canonical varchar not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (association, policy, version_number)
);

insert into sanad_schema_version (version, applied_at) values (1, current_timestamp);

create table if not exists sanad_survey_instrument (
    association varchar(40) collate "C" not null,
    sha256 varchar(64) collate "C" not null,
    format smallint not null,
    body varchar not null,
    primary key (association, sha256)
);

create table if not exists sanad_survey_invitation (
    association varchar(40) collate "C" not null,
    token varchar(64) collate "C" not null,
    survey varchar(60) collate "C" not null,
    sent_on date not null,
    state varchar(20) collate "C" not null,
    reminded integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, token)
);

create index if not exists sanad_survey_invited on sanad_survey_invitation (association, survey, sent_on);

create table if not exists sanad_survey_sheet (
    association varchar(40) collate "C" not null,
    sheet_id uuid not null,
    survey varchar(60) collate "C" not null,
    instrument varchar(64) collate "C" not null,
    received_on date not null,
    counted integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, sheet_id)
);

create index if not exists sanad_survey_received on sanad_survey_sheet (association, survey, instrument, received_on);

create table if not exists sanad_survey_report (
    association varchar(40) collate "C" not null,
    survey varchar(60) collate "C" not null,
    report_number integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, survey, report_number)
);

create table if not exists sanad_survey_measure (
    association varchar(40) collate "C" not null,
    measure_id uuid not null,
    survey varchar(60) collate "C" not null,
    deadline_on date not null,
    checked boolean not null,
    format smallint not null,
    body varchar not null,
    primary key (association, measure_id)
);

insert into sanad_schema_version (version, applied_at) values (2, current_timestamp);

create table if not exists sanad_delivery (
    association varchar(40) collate "C" not null,
    subscriber varchar(60) collate "C" not null,
    case_id uuid not null,
    sequence bigint not null,
    tries integer not null,
    held_until timestamp(6) with time zone,
    trouble varchar(20) collate "C",
    primary key (association, subscriber, case_id, sequence)
);

insert into sanad_schema_version (version, applied_at) values (3, current_timestamp);

create table if not exists sanad_report_box (
    association varchar(40) collate "C" not null,
    deposit_id uuid not null,
    case_id uuid not null,
    left_at timestamp(6) with time zone not null,
    waiting boolean not null,
    locator varchar(12) collate "C" not null,
    format smallint not null,
    body varchar not null,
    primary key (association, deposit_id)
);

create table if not exists sanad_receipt (
    association varchar(40) collate "C" not null,
    locator varchar(12) collate "C" not null,
    case_id uuid not null,
    salt varchar(32) collate "C" not null,
    hash varchar(64) collate "C" not null,
    content varchar(64) collate "C" not null,
    primary key (association, locator)
);

insert into sanad_schema_version (version, applied_at) values (4, current_timestamp);

create table if not exists sanad_person (
    association varchar(40) collate "C" not null,
    person_id varchar(64) collate "C" not null,
    version bigint not null,
    merged_into varchar(64) collate "C" not null,
    format smallint not null,
    content varchar not null,
    primary key (association, person_id)
);

create table if not exists sanad_person_key (
    association varchar(40) collate "C" not null,
    key_digest varchar(32) collate "C" not null,
    person_id varchar(64) collate "C" not null,
    primary key (association, key_digest, person_id)
);

create index if not exists sanad_person_keys on sanad_person_key (association, person_id);

create table if not exists sanad_person_change (
    association varchar(40) collate "C" not null,
    person_id varchar(64) collate "C" not null,
    version bigint not null,
    happened_at timestamp(6) with time zone not null,
    changed_by varchar(64) collate "C" not null,
    change varchar(20) collate "C" not null,
    other_id varchar(64) collate "C" not null,
    evidence varchar(200) collate "C" not null,
    primary key (association, person_id, version)
);

create table if not exists sanad_inquiry (
    association varchar(40) collate "C" not null,
    code varchar(64) collate "C" not null,
    version bigint not null,
    state varchar(20) collate "C" not null,
    clock_from timestamp(6) with time zone not null,
    format smallint not null,
    content varchar not null,
    primary key (association, code)
);

create index if not exists sanad_inquiry_open on sanad_inquiry (association, state, clock_from);

insert into sanad_schema_version (version, applied_at) values (5, current_timestamp);

create table if not exists sanad_policy_upkeep (
    association varchar(40) collate "C" not null,
    command_id varchar(160) collate "C" not null,
    policy varchar(60) not null,
    done_by varchar(64) collate "C" not null,
    happened_at timestamp(6) with time zone not null,
    format smallint not null,
    content varchar not null,
    primary key (association, command_id)
);

create index if not exists sanad_policy_upkeep_of on sanad_policy_upkeep (association, policy, happened_at);

insert into sanad_schema_version (version, applied_at) values (6, current_timestamp);

alter table sanad_case_row add column if not exists waits_in varchar(200) default '' not null;

alter table sanad_case_row add column if not exists waits_from timestamp(6) with time zone;

create index if not exists sanad_case_line on sanad_case_row (association, waits_in, waits_from, case_id);

insert into sanad_schema_version (version, applied_at) values (7, current_timestamp);

create table if not exists sanad_guide_edition (
    association varchar(40) collate "C" not null,
    guide varchar(64) collate "C" not null,
    edition_number integer not null,
    language_tag varchar(8) collate "C" not null,
    valid_from date not null,
    reference varchar(200) not null,
    sha256 varchar(64) collate "C" not null,
    primary key (association, guide, edition_number, language_tag)
);

create table if not exists sanad_guide_showing (
    association varchar(40) collate "C" not null,
    command_id varchar(160) collate "C" not null,
    shown_to varchar(64) collate "C" not null,
    shown_by varchar(64) collate "C" not null,
    shown_at timestamp(6) with time zone not null,
    guide varchar(64) collate "C" not null,
    edition_number integer not null,
    language_tag varchar(8) collate "C" not null,
    primary key (association, command_id)
);

create index if not exists sanad_guide_shown on sanad_guide_showing (association, shown_to, shown_at);

create table if not exists sanad_roster (
    association varchar(40) collate "C" not null,
    version bigint not null,
    format smallint not null,
    content varchar not null,
    primary key (association)
);

insert into sanad_schema_version (version, applied_at) values (8, current_timestamp);

create table if not exists sanad_fund_line (
    association varchar(40) collate "C" not null,
    fund varchar(64) collate "C" not null,
    line_number bigint not null,
    command_id varchar(160) collate "C" not null,
    kind varchar(20) collate "C" not null,
    amount numeric(24, 4) not null,
    about varchar(64) not null,
    entered_by varchar(64) collate "C" default '' not null,
    entered_at timestamp(6) with time zone not null,
    capital numeric(24, 4) not null,
    spendable numeric(24, 4) not null,
    held numeric(24, 4) not null,
    primary key (association, fund, line_number),
    unique (association, fund, command_id)
);

create index if not exists sanad_fund_about on sanad_fund_line (association, fund, about);

insert into sanad_schema_version (version, applied_at) values (9, current_timestamp);

alter table sanad_case_row add column if not exists tasks varchar default '{"tasks":[]}' not null;

create table if not exists sanad_task (
    association varchar(40) collate "C" not null,
    desk varchar(160) collate "C" not null,
    due_at timestamp(6) with time zone not null,
    case_id uuid not null,
    primary key (association, desk, due_at, case_id)
);

insert into sanad_schema_version (version, applied_at) values (10, current_timestamp);

create table if not exists sanad_revoked_receipt (
    association varchar(40) collate "C" not null,
    locator varchar(12) collate "C" not null,
    primary key (association, locator)
);

insert into sanad_schema_version (version, applied_at) values (11, current_timestamp);

create table if not exists sanad_command (
    association varchar(40) collate "C" not null,
    command_id varchar(160) collate "C" not null,
    content varchar(64) collate "C" not null,
    kept_at timestamp(6) with time zone not null,
    primary key (association, command_id)
);

insert into sanad_schema_version (version, applied_at) values (12, current_timestamp);

