CREATE TABLE `__new_jobs` (
	`id` text NOT NULL,
	`person` text NOT NULL,
	`job` text NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`dead` integer NOT NULL,
	PRIMARY KEY(`dead`, `due_at`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "person", "job", "due_at", "tries", "dead") SELECT "id", "person", "job", "due_at", "tries", "dead" FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
CREATE TABLE `__new_people` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`line_user_id` text,
	`language` text NOT NULL,
	`name` text,
	`address` text NOT NULL,
	`province` text,
	`school` text,
	`paused_until` integer,
	`menu` text NOT NULL,
	`consent` integer,
	`created_at` integer NOT NULL,
	`blocked_at` integer,
	`erased_at` integer
);
--> statement-breakpoint
INSERT INTO `__new_people`("number", "id", "line_user_id", "language", "name", "address", "province", "school", "paused_until", "menu", "consent", "created_at", "blocked_at", "erased_at") SELECT "number", "id", "line_user_id", "language", "name", "address", "province", "school", "paused_until", "menu", "consent", "created_at", "blocked_at", "erased_at" FROM `people`;--> statement-breakpoint
DROP TABLE `people`;--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;--> statement-breakpoint
CREATE UNIQUE INDEX `people_id` ON `people` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_line_user_id` ON `people` (`line_user_id`);--> statement-breakpoint
DROP INDEX `turns_event_id`;--> statement-breakpoint
ALTER TABLE `turns` ADD `forgotten` integer;--> statement-breakpoint
CREATE INDEX `turns_forgotten` ON `turns` (`event_id`) WHERE "turns"."forgotten" is not null;--> statement-breakpoint
DROP INDEX `help_requests_open`;--> statement-breakpoint
CREATE INDEX `help_requests_open` ON `help_requests` (`at`) WHERE "help_requests"."closed_at" is null;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `cards` text;--> statement-breakpoint
ALTER TABLE `keepsakes` ADD `request` text;--> statement-breakpoint
UPDATE `turns` SET `forgotten` = 1 WHERE `person` NOT IN (SELECT `id` FROM `people` WHERE `line_user_id` IS NOT NULL) AND `person` NOT IN (SELECT `id` FROM `chats`);--> statement-breakpoint
UPDATE `enrolments` SET `cards` = (SELECT json_group_object(`question`, json_object('stage', `stage`, 'dueAt', `due_at`)) FROM `cards` c WHERE c.`person` = `enrolments`.`person` AND c.`course` = `enrolments`.`course`) WHERE `finished_at` IS NOT NULL AND EXISTS (SELECT 1 FROM `cards` c WHERE c.`person` = `enrolments`.`person` AND c.`course` = `enrolments`.`course`);--> statement-breakpoint
DROP TABLE `cards`;--> statement-breakpoint
UPDATE `keepsakes` SET `request` = (SELECT w.`request` FROM `help_words` w WHERE w.`person` = `keepsakes`.`person` AND w.`line_message_id` = `keepsakes`.`line_message_id` AND w.`text` IS NULL);--> statement-breakpoint
DELETE FROM `help_words` WHERE `text` IS NULL;
