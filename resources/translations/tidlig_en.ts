<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh.mm</source>
        <translation>dd.mm.yyyy hh.mm</translation>
    </message>
    <message>
        <source>hh.mm</source>
        <translation>hh.mm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>a copy without a receipt</source>
        <translation>a copy without a receipt</translation>
    </message>
    <message>
        <source>damaged: its receipt cannot be read</source>
        <translation>damaged: its receipt cannot be read</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>of another vault</translation>
    </message>
    <message>
        <source>from before the vault got a new key</source>
        <translation>from before the vault got a new key</translation>
    </message>
    <message>
        <source>damaged: a file is not as it was written</source>
        <translation>damaged: a file is not as it was written</translation>
    </message>
    <message>
        <source>damaged: a page cannot be read</source>
        <translation>damaged: a page cannot be read</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of this vault yet, and it is %n day(s) old.</source>
        <translation>
            <numerusform>There is no backup of this vault yet, and it is %n day old.</numerusform>
            <numerusform>There is no backup of this vault yet, and it is %n days old.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this vault yet.</source>
        <translation>There is no backup of this vault yet.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from %2, %n day(s) ago.</source>
        <translation>
            <numerusform>The newest backup is from %2, %n day ago.</numerusform>
            <numerusform>The newest backup is from %2, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup is from %1.</source>
        <translation>The newest backup is from %1.</translation>
    </message>
    <message>
        <source>The newest backup is from %1, and nothing was changed since.</source>
        <translation>The newest backup is from %1, and nothing was changed since.</translation>
    </message>
    <message>
        <source>A backup has been made beside the vault, and checked.</source>
        <translation>A backup has been made beside the vault, and checked.</translation>
    </message>
    <message>
        <source>A backup has been made in the other place, and checked.</source>
        <translation>A backup has been made in the other place, and checked.</translation>
    </message>
    <message>
        <source>The other place is not there now: plug in the stick and make a backup once more.</source>
        <translation>The other place is not there now: plug in the stick and make a backup once more.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</source>
        <translation>This folder lies on a network drive. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</source>
        <translation>This folder is copied to the internet. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screening(s)</source>
        <translation>
            <numerusform>%n screening</numerusform>
            <numerusform>%n screenings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds as many families, screenings and decisions as the vault. What was changed in them since then is not in it.</source>
        <translation>The backup holds as many families, screenings and decisions as the vault. What was changed in them since then is not in it.</translation>
    </message>
    <message>
        <source>The backup lacks %1 that are in the vault now.</source>
        <translation>The backup lacks %1 that are in the vault now.</translation>
    </message>
    <message>
        <source>families</source>
        <translation>families</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>screenings</source>
        <translation>screenings</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>checklists and models</source>
        <translation>checklists and models</translation>
    </message>
    <message>
        <source>entries of the log</source>
        <translation>entries of the log</translation>
    </message>
    <message>
        <source>users</source>
        <translation>users</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>something else (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All that is known of could be saved: %n entries of all kinds.</source>
        <translation>
            <numerusform>All that is known of could be saved: %n entry of all kinds.</numerusform>
            <numerusform>All that is known of could be saved: %n entries of all kinds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of all kinds could be saved. Some is lost. A good backup mostly has more of it: look there first.</source>
        <translation>
            <numerusform>%n entry of all kinds could be saved. Some is lost. A good backup mostly has more of it: look there first.</numerusform>
            <numerusform>%n entries of all kinds could be saved. Some is lost. A good backup mostly has more of it: look there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: at least %2, on %n damaged page(s)%3</source>
        <translation>
            <numerusform>Lost of %1: at least %2, on %n damaged page%3</numerusform>
            <numerusform>Lost of %1: at least %2, on %n damaged pages%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Light or dark as the machine is</source>
        <translation>Light or dark as the machine is</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close help or keys</source>
        <translation>Close help or keys</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Choose the answer and go on</source>
        <translation>Choose the answer and go on</translation>
    </message>
    <message>
        <source>Move among questions and answers</source>
        <translation>Move among questions and answers</translation>
    </message>
    <message>
        <source>Help with the question</source>
        <translation>Help with the question</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Take the answer back</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Move from cell to cell</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>From the search field into the list</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Open the family</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>To the next field or button, and back</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Press the button</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Select the whole text</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Change keys …</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Getting about</translation>
    </message>
    <message>
        <source>In a checklist</source>
        <translation>In a checklist</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>In the picture</translation>
    </message>
    <message>
        <source>In the list of families</source>
        <translation>In the list of families</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>To the next question without an answer</source>
        <translation>To the next question without an answer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>The picture as text</source>
        <translation>The picture as text</translation>
    </message>
    <message>
        <source>Copy the picture as text</source>
        <translation>Copy the picture as text</translation>
    </message>
    <message>
        <source>From event to event, to the first and the last</source>
        <translation>From event to event, to the first and the last</translation>
    </message>
    <message>
        <source>Look closer, look from farther away</source>
        <translation>Look closer, look from farther away</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>The whole time</translation>
    </message>
    <message>
        <source>The time as a table</source>
        <translation>The time as a table</translation>
    </message>
    <message>
        <source>On the time line</source>
        <translation>On the time line</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Large buttons for fingers</source>
        <translation>Large buttons for fingers</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Easier to see and touch</source>
        <translation>Easier to see and touch</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Show to the parents</source>
        <translation>Show to the parents</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Open a family outside your own …</source>
        <translation>Open a family outside your own …</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>Change my passphrase …</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Scoring model</translation>
    </message>
    <message>
        <source>Print the picture or the paper</source>
        <translation>Print the picture or the paper</translation>
    </message>
    <message>
        <source>Save the picture or the paper as a PDF</source>
        <translation>Save the picture or the paper as a PDF</translation>
    </message>
    <message>
        <source>The sheet for the parents</source>
        <translation>The sheet for the parents</translation>
    </message>
    <message>
        <source>The paper for the record</source>
        <translation>The paper for the record</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>expected %1</source>
        <translation>expected %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayTexts</name>
    <message>
        <source>tidlig: there is no display to open a window on. Start Tidlig on a desktop; without one, tidlig-cli does its work on the command line.</source>
        <translation>tidlig: there is no display to open a window on. Start Tidlig on a desktop; without one, tidlig-cli does its work on the command line.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>The duty to notify follows from reason to believe that a child needs help, not from a target group. It is yours personally, whatever stands here.</source>
        <translation>The duty to notify follows from reason to believe that a child needs help, not from a target group. It is yours personally, whatever stands here.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>One of several answers</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Several answers</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>A date</translation>
    </message>
    <message>
        <source>An explanation, without an answer</source>
        <translation>An explanation, without an answer</translation>
    </message>
    <message>
        <source>The words in Danish cannot be empty. To take it away, use Remove.</source>
        <translation>The words in Danish cannot be empty. To take it away, use Remove.</translation>
    </message>
    <message>
        <source>The checklist needs a title in Danish.</source>
        <translation>The checklist needs a title in Danish.</translation>
    </message>
    <message>
        <source>Write the help in Danish first.</source>
        <translation>Write the help in Danish first.</translation>
    </message>
    <message>
        <source>Each answer to choose needs words in Danish.</source>
        <translation>Each answer to choose needs words in Danish.</translation>
    </message>
    <message>
        <source>The same answer stands there twice. Change one of them.</source>
        <translation>The same answer stands there twice. Change one of them.</translation>
    </message>
    <message>
        <source>There must be at least one answer to choose.</source>
        <translation>There must be at least one answer to choose.</translation>
    </message>
    <message>
        <source>The checklist asks about this already.</source>
        <translation>The checklist asks about this already.</translation>
    </message>
    <message>
        <source>Whether another question is asked depends on this one. Remove that one first.</source>
        <translation>Whether another question is asked depends on this one. Remove that one first.</translation>
    </message>
    <message>
        <source>A checklist keeps at least one section. Add another one first.</source>
        <translation>A checklist keeps at least one section. Add another one first.</translation>
    </message>
    <message>
        <source>A section keeps at least one question. Add another one first, or remove the whole section.</source>
        <translation>A section keeps at least one question. Add another one first, or remove the whole section.</translation>
    </message>
    <message>
        <source>It is the only question of its section. Move the section instead.</source>
        <translation>It is the only question of its section. Move the section instead.</translation>
    </message>
    <message>
        <source>That could not be changed, and nothing was lost: the checklist could not be used afterwards.</source>
        <translation>That could not be changed, and nothing was lost: the checklist could not be used afterwards.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>New: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Gone: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Wrong passphrase. Check that Caps Lock is off and that your own name is chosen, and try again. If it is forgotten, the recovery key opens the vault; nothing is lost.</source>
        <translation>Wrong passphrase. Check that Caps Lock is off and that your own name is chosen, and try again. If it is forgotten, the recovery key opens the vault; nothing is lost.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or plug in the disk that holds the vault and try again.</source>
        <translation>There is no vault in this folder. Choose another folder, or plug in the disk that holds the vault and try again.</translation>
    </message>
    <message>
        <source>The vault is already open in another window on this machine. Go to that window, or close it and try again.</source>
        <translation>The vault is already open in another window on this machine. Go to that window, or close it and try again.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Tidlig, and nothing was changed in it. Install the newest version and open the vault again.</source>
        <translation>The vault was written by a newer version of Tidlig, and nothing was changed in it. Install the newest version and open the vault again.</translation>
    </message>
    <message>
        <source>The vault could not be opened, and nothing was changed in it. Check that you may write in the folder and that the disk is there, and try again.</source>
        <translation>The vault could not be opened, and nothing was changed in it. Check that you may write in the folder and that the disk is there, and try again.</translation>
    </message>
    <message>
        <source>The vault was not made: the folder must be new or empty, and the passphrase at least 15 characters and not a common one. Change it and try again.</source>
        <translation>The vault was not made: the folder must be new or empty, and the passphrase at least 15 characters and not a common one. Change it and try again.</translation>
    </message>
    <message>
        <source>The vault was not made: the disk is full. Make room, or choose a folder on another disk.</source>
        <translation>The vault was not made: the disk is full. Make room, or choose a folder on another disk.</translation>
    </message>
    <message>
        <source>The vault was not made, and nothing was left behind. Check that you may write in the folder, or choose another one.</source>
        <translation>The vault was not made, and nothing was left behind. Check that you may write in the folder, or choose another one.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your administrator if you need it in your work.</source>
        <translation>Your role does not allow this. Nothing was changed. Ask your administrator if you need it in your work.</translation>
    </message>
    <message>
        <source>The disk is full, and this last change was not saved. All that was saved before is there. Make room on the disk and do it again.</source>
        <translation>The disk is full, and this last change was not saved. All that was saved before is there. Make room on the disk and do it again.</translation>
    </message>
    <message>
        <source>Something in the vault could not be read and may be damaged. Nothing was changed. Ask the person who looks after your machines to run the integrity check.</source>
        <translation>Something in the vault could not be read and may be damaged. Nothing was changed. Ask the person who looks after your machines to run the integrity check.</translation>
    </message>
    <message>
        <source>This is not in the vault any more. Go back to the list of families.</source>
        <translation>This is not in the vault any more. Go back to the list of families.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it and try again; nothing was lost.</source>
        <translation>The vault is locked. Unlock it and try again; nothing was lost.</translation>
    </message>
    <message>
        <source>This cannot be signed yet: something that is needed is missing.</source>
        <translation>This cannot be signed yet: something that is needed is missing.</translation>
    </message>
    <message>
        <source>This was not saved: something is missing or not possible.</source>
        <translation>This was not saved: something is missing or not possible.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was changed. Try again.</source>
        <translation>This could not be read. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>This last change was not saved. All that was saved before is there. Check that the disk is there and not write-protected, and do it again.</source>
        <translation>This last change was not saved. All that was saved before is there. Check that the disk is there and not write-protected, and do it again.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing was left behind. Everything is in the vault as before. Check that you may write there and that there is room, or choose another place.</source>
        <translation>The file was not written, and nothing was left behind. Everything is in the vault as before. Check that you may write there and that there is room, or choose another place.</translation>
    </message>
    <message>
        <source>Nothing was brought in: the file is larger than 16 MB, and no form is that large. Choose the form&apos;s own file.</source>
        <translation>Nothing was brought in: the file is larger than 16 MB, and no form is that large. Choose the form&apos;s own file.</translation>
    </message>
    <message>
        <source>Nothing was brought in: there is no such file. Check that the disk is there, and choose it again.</source>
        <translation>Nothing was brought in: there is no such file. Check that the disk is there, and choose it again.</translation>
    </message>
    <message>
        <source>Nothing was brought in: this could not be read as a file. Check that it is a file and not a folder, and that you may read it, and choose it again.</source>
        <translation>Nothing was brought in: this could not be read as a file. Check that it is a file and not a folder, and that you may read it, and choose it again.</translation>
    </message>
    <message>
        <source>This family is outside your own families, and nothing was changed. Open it with a reason if you need it in your work.</source>
        <translation>This family is outside your own families, and nothing was changed. Open it with a reason if you need it in your work.</translation>
    </message>
    <message>
        <source>The vault&apos;s files are damaged, and nothing was changed in them. Go back to the newest backup; the damaged files are kept. Ask the person who looks after your machines whether the disk is still sound.</source>
        <translation>The vault&apos;s files are damaged, and nothing was changed in them. Go back to the newest backup; the damaged files are kept. Ask the person who looks after your machines whether the disk is still sound.</translation>
    </message>
    <message>
        <source>No backup was made: there is no room for it. The vault and the older backups are as they were. Make room on the disk, or choose another place.</source>
        <translation>No backup was made: there is no room for it. The vault and the older backups are as they were. Make room on the disk, or choose another place.</translation>
    </message>
    <message>
        <source>No backup was made there: the folder is not there. Plug in the stick, or choose another place. The vault is as it was.</source>
        <translation>No backup was made there: the folder is not there. Plug in the stick, or choose another place. The vault is as it was.</translation>
    </message>
    <message>
        <source>A backup cannot lie inside a vault. Choose another folder, best on another disk.</source>
        <translation>A backup cannot lie inside a vault. Choose another folder, best on another disk.</translation>
    </message>
    <message>
        <source>No backup was made: the vault is damaged. The older backups are as they were. Work no more in this vault, and go back to the newest good backup.</source>
        <translation>No backup was made: the vault is damaged. The older backups are as they were. Work no more in this vault, and go back to the newest good backup.</translation>
    </message>
    <message>
        <source>Your role does not allow backups in this place. Ask your administrator.</source>
        <translation>Your role does not allow backups in this place. Ask your administrator.</translation>
    </message>
    <message>
        <source>No backup was made: the folder cannot be written to. The vault and the older backups are as they were. Choose another place, or try again.</source>
        <translation>No backup was made: the folder cannot be written to. The vault and the older backups are as they were. Choose another place, or try again.</translation>
    </message>
    <message>
        <source>Wrong passphrase. A backup opens with the passphrase that was in use when it was made. Nothing was changed.</source>
        <translation>Wrong passphrase. A backup opens with the passphrase that was in use when it was made. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the folder that holds vault.db and vault.keys.</source>
        <translation>There is no backup in this folder. Choose the folder that holds vault.db and vault.keys.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used. Nothing was changed. Choose another one.</source>
        <translation>This backup is damaged and cannot be used. Nothing was changed. Choose another one.</translation>
    </message>
    <message>
        <source>Only an administrator may go back to a backup. Nothing was changed. Ask your administrator.</source>
        <translation>Only an administrator may go back to a backup. Nothing was changed. Ask your administrator.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Tidlig. Nothing was changed. Install the newest version and try again.</source>
        <translation>The backup was made by a newer version of Tidlig. Nothing was changed. Install the newest version and try again.</translation>
    </message>
    <message>
        <source>The vault is open in another window. Nothing was changed. Close it there and try again.</source>
        <translation>The vault is open in another window. Nothing was changed. Close it there and try again.</translation>
    </message>
    <message>
        <source>There is no room for the backup beside the vault. Nothing was changed. Make room on the disk and try again.</source>
        <translation>There is no room for the backup beside the vault. Nothing was changed. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The vault cannot lie in this folder: it must be new or empty, on this machine, and not copied to the internet. Nothing was changed. Choose another one.</source>
        <translation>The vault cannot lie in this folder: it must be new or empty, on this machine, and not copied to the internet. Nothing was changed. Choose another one.</translation>
    </message>
    <message>
        <source>The backup could not be read, or nothing could be written beside the vault. Nothing was changed. Check that the disk is there and that you may write on it, and try again.</source>
        <translation>The backup could not be read, or nothing could be written beside the vault. Nothing was changed. Check that the disk is there and that you may write on it, and try again.</translation>
    </message>
    <message>
        <source>The machine has too little memory left, and this was not done. All that was saved before is there. Close other programs and try again.</source>
        <translation>The machine has too little memory left, and this was not done. All that was saved before is there. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>Exhibits</name>
    <message>
        <source>The child sleeps well</source>
        <translation>The child sleeps well</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>FamilyPaper</name>
    <message>
        <source>Family: %1</source>
        <translation>Family: %1</translation>
    </message>
    <message>
        <source>Family: %1 (%2)</source>
        <translation>Family: %1 (%2)</translation>
    </message>
    <message>
        <source>printed %1 from Tidlig</source>
        <translation>printed %1 from Tidlig</translation>
    </message>
    <message>
        <source>To the parents</source>
        <translation>To the parents</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>For the record</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>unborn</source>
        <translation>unborn</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>under 1 year</translation>
    </message>
    <message>
        <source>1–2 years</source>
        <translation>1–2 years</translation>
    </message>
    <message>
        <source>3–5 years</source>
        <translation>3–5 years</translation>
    </message>
    <message>
        <source>6–9 years</source>
        <translation>6–9 years</translation>
    </message>
    <message>
        <source>about an adult</source>
        <translation>about an adult</translation>
    </message>
    <message>
        <source>about the family</source>
        <translation>about the family</translation>
    </message>
    <message>
        <source>about a child</source>
        <translation>about a child</translation>
    </message>
    <message>
        <source>about anybody in the family</source>
        <translation>about anybody in the family</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>A form without a title</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>All professions</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>%1 opens the help for the page you are on. %2 locks at once.</source>
        <translation>%1 opens the help for the page you are on. %2 locks at once.</translation>
    </message>
    <message>
        <source>Answer with the keys 1 to 4. Each answer is saved at once, so you may stop wherever you are.</source>
        <translation>Answer with the keys 1 to 4. Each answer is saved at once, so you may stop wherever you are.</translation>
    </message>
    <message>
        <source>The picture shows what was seen and what is still missing. It decides nothing: you do.</source>
        <translation>The picture shows what was seen and what is still missing. It decides nothing: you do.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 about %2 (%3)</source>
        <translation>%1 about %2 (%3)</translation>
    </message>
    <message>
        <source>Position in target group %1, the first</source>
        <translation>Position in target group %1, the first</translation>
    </message>
    <message>
        <source>Position in target group %1, as before</source>
        <translation>Position in target group %1, as before</translation>
    </message>
    <message>
        <source>Position in target group %1, before in %2</source>
        <translation>Position in target group %1, before in %2</translation>
    </message>
    <message>
        <source>%1 was born</source>
        <translation>%1 was born</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 is expected</translation>
    </message>
    <message>
        <source>The parents were told of the judgement</source>
        <translation>The parents were told of the judgement</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planned: %1</translation>
    </message>
    <message>
        <source>The next step is planned</source>
        <translation>The next step is planned</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>The next step was taken</source>
        <translation>The next step was taken</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Recorded by %3.</source>
        <translation>%1: %2. Recorded by %3.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a birth, at most two letters</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>P</source>
        <comment>parents were told, at most two letters</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>N</source>
        <comment>a next step, at most two letters</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>KeyTexts</name>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>%1 already means “%2”. Give that command another key first, or choose another key here.</source>
        <translation>%1 already means “%2”. Give that command another key first, or choose another key here.</translation>
    </message>
    <message>
        <source>%1 alone would be missing when you write. Press it together with Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>%1 alone would be missing when you write. Press it together with Ctrl or Alt, or choose a key from F1 to F12.</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>The keys of “%1” cannot be changed.</translation>
    </message>
    <message>
        <source>That is no key that a command can have.</source>
        <translation>That is no key that a command can have.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Vault made</source>
        <translation>Vault made</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>New passphrase by the recovery key</source>
        <translation>New passphrase by the recovery key</translation>
    </message>
    <message>
        <source>Damaged key file written again</source>
        <translation>Damaged key file written again</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>User added</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>User removed</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>User changed</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>New recovery key</translation>
    </message>
    <message>
        <source>New key for the whole vault</source>
        <translation>New key for the whole vault</translation>
    </message>
    <message>
        <source>Family read</source>
        <translation>Family read</translation>
    </message>
    <message>
        <source>Family written down</source>
        <translation>Family written down</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>Family changed</translation>
    </message>
    <message>
        <source>Family brought in</source>
        <translation>Family brought in</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Member added</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Member changed</translation>
    </message>
    <message>
        <source>Child put into a second household</source>
        <translation>Child put into a second household</translation>
    </message>
    <message>
        <source>Family’s time read</source>
        <translation>Family’s time read</translation>
    </message>
    <message>
        <source>Draft of a family kept</source>
        <translation>Draft of a family kept</translation>
    </message>
    <message>
        <source>Draft of a family dropped</source>
        <translation>Draft of a family dropped</translation>
    </message>
    <message>
        <source>Families exported</source>
        <translation>Families exported</translation>
    </message>
    <message>
        <source>Families assessed</source>
        <translation>Families assessed</translation>
    </message>
    <message>
        <source>List of families read</source>
        <translation>List of families read</translation>
    </message>
    <message>
        <source>Picture printed</source>
        <translation>Picture printed</translation>
    </message>
    <message>
        <source>Picture saved as a file</source>
        <translation>Picture saved as a file</translation>
    </message>
    <message>
        <source>Today read</source>
        <translation>Today read</translation>
    </message>
    <message>
        <source>Coordinator chosen</source>
        <translation>Coordinator chosen</translation>
    </message>
    <message>
        <source>Screening printed</source>
        <translation>Screening printed</translation>
    </message>
    <message>
        <source>Screening saved as a file</source>
        <translation>Screening saved as a file</translation>
    </message>
    <message>
        <source>Screening begun</source>
        <translation>Screening begun</translation>
    </message>
    <message>
        <source>Screening read</source>
        <translation>Screening read</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question answered</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note written</translation>
    </message>
    <message>
        <source>Screening signed</source>
        <translation>Screening signed</translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation>Correction begun</translation>
    </message>
    <message>
        <source>Screening made into a file for the children guide</source>
        <translation>Screening made into a file for the children guide</translation>
    </message>
    <message>
        <source>Screenings exported</source>
        <translation>Screenings exported</translation>
    </message>
    <message>
        <source>Screening shown to the parents</source>
        <translation>Screening shown to the parents</translation>
    </message>
    <message>
        <source>Screening moved to a newer form</source>
        <translation>Screening moved to a newer form</translation>
    </message>
    <message>
        <source>Position decided</source>
        <translation>Position decided</translation>
    </message>
    <message>
        <source>Family assessed</source>
        <translation>Family assessed</translation>
    </message>
    <message>
        <source>Judgements read</source>
        <translation>Judgements read</translation>
    </message>
    <message>
        <source>Next step taken</source>
        <translation>Next step taken</translation>
    </message>
    <message>
        <source>Next step taken back</source>
        <translation>Next step taken back</translation>
    </message>
    <message>
        <source>Parents told</source>
        <translation>Parents told</translation>
    </message>
    <message>
        <source>Parents told: taken back</source>
        <translation>Parents told: taken back</translation>
    </message>
    <message>
        <source>Draft of a judgement kept</source>
        <translation>Draft of a judgement kept</translation>
    </message>
    <message>
        <source>Draft of a judgement dropped</source>
        <translation>Draft of a judgement dropped</translation>
    </message>
    <message>
        <source>Vault checked</source>
        <translation>Vault checked</translation>
    </message>
    <message>
        <source>Made-up families made</source>
        <translation>Made-up families made</translation>
    </message>
    <message>
        <source>Log read</source>
        <translation>Log read</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Saved from a damaged vault</translation>
    </message>
    <message>
        <source>Form brought in</source>
        <translation>Form brought in</translation>
    </message>
    <message>
        <source>Form taken out of use</source>
        <translation>Form taken out of use</translation>
    </message>
    <message>
        <source>Form taken into use</source>
        <translation>Form taken into use</translation>
    </message>
    <message>
        <source>Draft of a form kept</source>
        <translation>Draft of a form kept</translation>
    </message>
    <message>
        <source>Draft of a form dropped</source>
        <translation>Draft of a form dropped</translation>
    </message>
    <message>
        <source>Family opened with a reason</source>
        <translation>Family opened with a reason</translation>
    </message>
    <message>
        <source>Family opened in an emergency</source>
        <translation>Family opened in an emergency</translation>
    </message>
    <message>
        <source>Emergency opening explained</source>
        <translation>Emergency opening explained</translation>
    </message>
    <message>
        <source>Opening seen by the leader</source>
        <translation>Opening seen by the leader</translation>
    </message>
    <message>
        <source>Family moved to a unit</source>
        <translation>Family moved to a unit</translation>
    </message>
    <message>
        <source>Log verified: nothing wrong</source>
        <translation>Log verified: nothing wrong</translation>
    </message>
    <message>
        <source>Log verified: entry %1 is not as it was</source>
        <translation>Log verified: entry %1 is not as it was</translation>
    </message>
    <message>
        <source>Vault found older than entry %1, which was known</source>
        <translation>Vault found older than entry %1, which was known</translation>
    </message>
    <message>
        <source>Older vault accepted; entry %1 was known</source>
        <translation>Older vault accepted; entry %1 was known</translation>
    </message>
    <message>
        <source>Something a newer version knows (%1)</source>
        <translation>Something a newer version knows (%1)</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>a backup</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>this machine</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Entry %1 was changed after it was written.</translation>
    </message>
    <message>
        <source>Entry %1 was removed.</source>
        <translation>Entry %1 was removed.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>Entry %1 was moved to another place.</translation>
    </message>
    <message>
        <source>The log was cut off: entry %1 and what came after it is gone.</source>
        <translation>The log was cut off: entry %1 and what came after it is gone.</translation>
    </message>
    <message>
        <source>The mark of where the log ends, at entry %1, was replaced.</source>
        <translation>The mark of where the log ends, at entry %1, was replaced.</translation>
    </message>
    <message>
        <source>The vault is an older copy: from entry %1 on it is not the log that %2 knew. That one went on to entry %3.</source>
        <translation>The vault is an older copy: from entry %1 on it is not the log that %2 knew. That one went on to entry %3.</translation>
    </message>
    <message>
        <source>This is another log: entry %1 is not the one that %2 knew.</source>
        <translation>This is another log: entry %1 is not the one that %2 knew.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) since the last time</source>
        <translation>
            <numerusform>%n wrong passphrase since the last time</numerusform>
            <numerusform>%n wrong passphrases since the last time</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Judgements</translation>
    </message>
    <message>
        <source>Openings with a reason</source>
        <translation>Openings with a reason</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Vault and backups</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>The log itself</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>removed (number %1)</source>
        <translation>removed (number %1)</translation>
    </message>
    <message>
        <source>Nothing was changed by looking. Keep the vault as it is, find out who had it, and compare it with the newest backup.</source>
        <translation>Nothing was changed by looking. Keep the vault as it is, find out who had it, and compare it with the newest backup.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: every one of the %n entries is as it was written.</source>
        <translation>
            <numerusform>All is well: %n entry is as it was written.</numerusform>
            <numerusform>All is well: every one of the %n entries is as it was written.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing outside the vault to compare with, so an older copy of the whole vault would not be noticed.</source>
        <translation>There was nothing outside the vault to compare with, so an older copy of the whole vault would not be noticed.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of it outside the vault, in %n place(s), agrees.</source>
        <translation>
            <numerusform>What is known of it outside the vault, in %n place, agrees.</numerusform>
            <numerusform>What is known of it outside the vault, in %n places, agrees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for a family outside one&apos;s own</source>
        <translation>Search for a family outside one&apos;s own</translation>
    </message>
    <message>
        <source>Place or days for backups chosen</source>
        <translation>Place or days for backups chosen</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>the paper</translation>
    </message>
    <message>
        <source>Draft of a model kept</source>
        <translation>Draft of a model kept</translation>
    </message>
    <message>
        <source>Draft of a model dropped</source>
        <translation>Draft of a model dropped</translation>
    </message>
    <message>
        <source>Model approved</source>
        <translation>Model approved</translation>
    </message>
    <message>
        <source>What a model would change was counted</source>
        <translation>What a model would change was counted</translation>
    </message>
    <message>
        <source>Scoring models</source>
        <translation>Scoring models</translation>
    </message>
    <message>
        <source>Sheet for the parents printed</source>
        <translation>Sheet for the parents printed</translation>
    </message>
    <message>
        <source>Sheet for the parents saved as a file</source>
        <translation>Sheet for the parents saved as a file</translation>
    </message>
    <message>
        <source>Paper for the record printed</source>
        <translation>Paper for the record printed</translation>
    </message>
    <message>
        <source>Paper for the record saved as a file</source>
        <translation>Paper for the record saved as a file</translation>
    </message>
</context>
<context>
    <name>MatrixObject</name>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Parents’ risk factors</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Child’s well-being</translation>
    </message>
</context>
<context>
    <name>ModelPaper</name>
    <message>
        <source>the file cannot be read as a model</source>
        <translation>the file cannot be read as a model</translation>
    </message>
    <message>
        <source>the model is refused; tidlig-cli model check tells why</source>
        <translation>the model is refused; tidlig-cli model check tells why</translation>
    </message>
    <message>
        <source>there is a file of this name; choose another</source>
        <translation>there is a file of this name; choose another</translation>
    </message>
    <message>
        <source>the file cannot be written there</source>
        <translation>the file cannot be written there</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>In force since the vault was made.</source>
        <translation>In force since the vault was made.</translation>
    </message>
    <message>
        <source>In force from when the vault was made.</source>
        <translation>In force from when the vault was made.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>In force since %1.</translation>
    </message>
    <message>
        <source>Will be in force from %1.</source>
        <translation>Will be in force from %1.</translation>
    </message>
    <message>
        <source>Was in force from %1.</source>
        <translation>Was in force from %1.</translation>
    </message>
    <message>
        <source>%1 Approved by %2. Reason: %3</source>
        <translation>%1 Approved by %2. Reason: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>None of %n family(ies) would have another suggestion.</source>
        <translation>
            <numerusform>The one (%n) family there is would have the same suggestion.</numerusform>
            <numerusform>None of %n families would have another suggestion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) would have another suggestion, of %1 in all.</source>
        <translation>
            <numerusform>%n family of %1 would have another suggestion.</numerusform>
            <numerusform>%n families of %1 would have another suggestion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) were looked at. How many would have another suggestion in all is not told, because it would point at few.</source>
        <translation>
            <numerusform>%n family was looked at. How many would have another suggestion in all is not told, because it would point at few.</numerusform>
            <numerusform>%n families were looked at. How many would have another suggestion in all is not told, because it would point at few.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>HV</source>
        <comment>health visiting, at most two letters</comment>
        <translation>HV</translation>
    </message>
    <message>
        <source>DC</source>
        <comment>daycare, at most two letters</comment>
        <translation>DC</translation>
    </message>
    <message>
        <source>JC</source>
        <comment>job centre, at most two letters</comment>
        <translation>JC</translation>
    </message>
    <message>
        <source>YU</source>
        <comment>youth unit, at most two letters</comment>
        <translation>YU</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>professional</translation>
    </message>
    <message>
        <source>family coordinator</source>
        <translation>family coordinator</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>data protection officer</translation>
    </message>
    <message>
        <source>from the strategy</source>
        <translation>from the strategy</translation>
    </message>
    <message>
        <source>decided locally</source>
        <translation>decided locally</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>position in target group %1 on %2</source>
        <translation>position in target group %1 on %2</translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation>Unborn child</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Child %1</translation>
    </message>
    <message>
        <source>Adult %1</source>
        <translation>Adult %1</translation>
    </message>
    <message>
        <source>no signs, none or few risk factors</source>
        <translation>no signs, none or few risk factors</translation>
    </message>
    <message>
        <source>no or single signs, several risk factors</source>
        <translation>no or single signs, several risk factors</translation>
    </message>
    <message>
        <source>signs, several risk factors</source>
        <translation>signs, several risk factors</translation>
    </message>
    <message>
        <source>serious distress, many risk factors</source>
        <translation>serious distress, many risk factors</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>replaced by a newer one</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Open the vault in DIR.</source>
        <translation>Open the vault in DIR.</translation>
    </message>
    <message>
        <source>Language of the window: da or en.</source>
        <translation>Language of the window: da or en.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Colours: light, dark or system.</translation>
    </message>
    <message>
        <source>Open the first window and end with status 0.</source>
        <translation>Open the first window and end with status 0.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Show the version.</translation>
    </message>
    <message>
        <source>Tidlig: early support for families, on this machine only.</source>
        <translation>Tidlig: early support for families, on this machine only.</translation>
    </message>
    <message>
        <source>tidlig: unknown option; tidlig --help lists them</source>
        <translation>tidlig: unknown option; tidlig --help lists them</translation>
    </message>
    <message>
        <source>tidlig: --language takes da or en, --theme light, dark or system</source>
        <translation>tidlig: --language takes da or en, --theme light, dark or system</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Log %1</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>The picture of %1</source>
        <translation>The picture of %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Family: %1. Day: %2.</source>
        <translation>Family: %1. Day: %2.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Model: %1.</translation>
    </message>
    <message>
        <source>Professional judgement: %1.</source>
        <translation>Professional judgement: %1.</translation>
    </message>
    <message>
        <source>No professional judgement has been made yet.</source>
        <translation>No professional judgement has been made yet.</translation>
    </message>
    <message>
        <source>The picture is no decision: people decide.</source>
        <translation>The picture is no decision: people decide.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n question.</numerusform>
            <numerusform>%n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poses</name>
    <message>
        <source>Pressed</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>At rest</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>Under the mouse</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>With the keyboard</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Not available</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Arrow left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Arrow right</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arrow up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Arrow down</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key for a Tidlig vault</source>
        <translation>Recovery key for a Tidlig vault</translation>
    </message>
    <message>
        <source>Recovery key for a Tidlig vault: half A of two</source>
        <translation>Recovery key for a Tidlig vault: half A of two</translation>
    </message>
    <message>
        <source>Recovery key for a Tidlig vault: half B of two</source>
        <translation>Recovery key for a Tidlig vault: half B of two</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>vault %1</source>
        <translation>vault %1</translation>
    </message>
    <message>
        <source>It opens the vault when a passphrase is forgotten. Keep it locked away, and not with the machine.</source>
        <translation>It opens the vault when a passphrase is forgotten. Keep it locked away, and not with the machine.</translation>
    </message>
    <message>
        <source>This half alone opens nothing: the other one is needed, too. Two people keep one each.</source>
        <translation>This half alone opens nothing: the other one is needed, too. Two people keep one each.</translation>
    </message>
    <message>
        <source>The square holds the same characters, for a reader of such squares.</source>
        <translation>The square holds the same characters, for a reader of such squares.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Your role does not open families, so there is nothing here for you. Nothing is wrong: only those who work with the families can read about them.</source>
        <translation>Your role does not open families, so there is nothing here for you. Nothing is wrong: only those who work with the families can read about them.</translation>
    </message>
    <message>
        <source>looks after people, checklists, backups and keys; sees no families</source>
        <translation>looks after people, checklists, backups and keys; sees no families</translation>
    </message>
    <message>
        <source>works with families and fills in the checklists of the own profession</source>
        <translation>works with families and fills in the checklists of the own profession</translation>
    </message>
    <message>
        <source>works with families and gathers what others have seen</source>
        <translation>works with families and gathers what others have seen</translation>
    </message>
    <message>
        <source>sees how many and what waits</source>
        <translation>sees how many and what waits</translation>
    </message>
    <message>
        <source>reads and checks the log; sees no families</source>
        <translation>reads and checks the log; sees no families</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 of %n answered</numerusform>
            <numerusform>%1 of %n answered</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2–%3 possible</source>
        <translation>%1, %2–%3 possible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. What is written as the total differs: look at both.</source>
        <translation>%1. What is written as the total differs: look at both.</translation>
    </message>
</context>
<context>
    <name>ScreeningSheet</name>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>About %1 · %2</translation>
    </message>
    <message>
        <source>%1 · printed %2 from Tidlig</source>
        <translation>%1 · printed %2 from Tidlig</translation>
    </message>
    <message>
        <source>A filled-in checklist</source>
        <translation>A filled-in checklist</translation>
    </message>
</context>
<context>
    <name>ScreeningWords</name>
    <message>
        <source>since: %1</source>
        <translation>since: %1</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>seen by: %1</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>example: %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, number %2</translation>
    </message>
    <message>
        <source>filled in by %1</source>
        <translation>filled in by %1</translation>
    </message>
    <message>
        <source>version %1 of the checklist</source>
        <translation>version %1 of the checklist</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>This is what the answers would mean if you signed now. Nothing is decided.</source>
        <translation>This is what the answers would mean if you signed now. Nothing is decided.</translation>
    </message>
    <message>
        <source>This cannot be worked out right now.</source>
        <translation>This cannot be worked out right now.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Begun by %1</source>
        <translation>Begun by %1</translation>
    </message>
    <message>
        <source>%1 · begun by %2</source>
        <translation>%1 · begun by %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Child %1</translation>
    </message>
    <message>
        <source>%1 turns 1: other checklists from then on</source>
        <translation>%1 turns 1: other checklists from then on</translation>
    </message>
    <message>
        <source>%1 turns 3: other checklists from then on</source>
        <translation>%1 turns 3: other checklists from then on</translation>
    </message>
    <message>
        <source>%1 turns 6: school age</source>
        <translation>%1 turns 6: school age</translation>
    </message>
    <message>
        <source>A child is expected</source>
        <translation>A child is expected</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 is expected</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Transitions in the next weeks</source>
        <translation>Transitions in the next weeks</translation>
    </message>
    <message>
        <source>Parents who have not been told yet</source>
        <translation>Parents who have not been told yet</translation>
    </message>
    <message>
        <source>The next step is due</source>
        <translation>The next step is due</translation>
    </message>
    <message>
        <source>Signed, and no decision has followed</source>
        <translation>Signed, and no decision has followed</translation>
    </message>
    <message>
        <source>Decided, and the parents have not been told</source>
        <translation>Decided, and the parents have not been told</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>%1: noted that the parents were told.</source>
        <translation>%1: noted that the parents were told.</translation>
    </message>
    <message>
        <source>%1: the next step is noted as done.</source>
        <translation>%1: the next step is noted as done.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Begun by you on %1</source>
        <translation>Begun by you on %1</translation>
    </message>
    <message>
        <source>A new family, begun by you</source>
        <translation>A new family, begun by you</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Drafts to finish</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Without a name yet</translation>
    </message>
</context>
<context>
    <name>tidlig::app::AdministrationPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Reads everything once and tells whether anything is damaged or was changed behind the program&apos;s back.</source>
        <translation>Reads everything once and tells whether anything is damaged or was changed behind the program&apos;s back.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Who read and changed what, and when; and whether the log is as it was written.</source>
        <translation>Who read and changed what, and when; and whether the log is as it was written.</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>People and what they may do</translation>
    </message>
    <message>
        <source>Who may open the vault. Add and remove people, and give a new passphrase to whoever forgot theirs.</source>
        <translation>Who may open the vault. Add and remove people, and give a new passphrase to whoever forgot theirs.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Keys of the vault</translation>
    </message>
    <message>
        <source>A new recovery key, and a new key for the vault when a passphrase may have become known.</source>
        <translation>A new recovery key, and a new key for the vault when a passphrase may have become known.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Which there are and where they lie, making one now, and going back to one when something is lost.</source>
        <translation>Which there are and where they lie, making one now, and going back to one when something is lost.</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Scoring model</translation>
    </message>
    <message>
        <source>The rule by which suggestions are made: read it, try it, write the next one, see what it would change, approve it.</source>
        <translation>The rule by which suggestions are made: read it, try it, write the next one, see what it would change, approve it.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>last time, %1: %2</source>
        <translation>last time, %1: %2</translation>
    </message>
    <message>
        <source>Note to: %1</source>
        <translation>Note to: %1</translation>
    </message>
    <message>
        <source>Help with: %1</source>
        <translation>Help with: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ApproveModelPage</name>
    <message>
        <source>Approve the next model</source>
        <translation>Approve the next model</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>How suggestions would move</source>
        <translation>How suggestions would move</translation>
    </message>
    <message>
        <source>Every family is assessed as of today by the model in force and by this one, and counted. Nothing is stored, nobody is named, and a number below five is not told. What has been decided stays decided.</source>
        <translation>Every family is assessed as of today by the model in force and by this one, and counted. Nothing is stored, nobody is named, and a number below five is not told. What has been decided stays decided.</translation>
    </message>
    <message>
        <source>Count what would change</source>
        <translation>Count what would change</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>From its day on the model makes the suggestions. It cannot be changed after that, only followed by another.</source>
        <translation>From its day on the model makes the suggestions. It cannot be changed after that, only followed by another.</translation>
    </message>
    <message>
        <source>Who has decided it</source>
        <translation>Who has decided it</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Approve the model</source>
        <translation>Approve the model</translation>
    </message>
    <message>
        <source>Nothing of what the model in force says.</source>
        <translation>Nothing of what the model in force says.</translation>
    </message>
    <message>
        <source>Families are being assessed …</source>
        <translation>Families are being assessed …</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was counted.</source>
        <translation>Stopped before the end. Nothing was counted.</translation>
    </message>
    <message>
        <source>Write who has decided the model: a committee, a leader.</source>
        <translation>Write who has decided the model: a committee, a leader.</translation>
    </message>
    <message>
        <source>Choose today or a later day. What was assessed before stays as it was.</source>
        <translation>Choose today or a later day. What was assessed before stays as it was.</translation>
    </message>
    <message>
        <source>Write why the model changes.</source>
        <translation>Write why the model changes.</translation>
    </message>
    <message>
        <source>Write who has decided the model with at most %1 characters, all of which can be printed.</source>
        <translation>Write who has decided the model with at most %1 characters, all of which can be printed.</translation>
    </message>
    <message>
        <source>Write the reason with at most %1 characters, all of which can be printed.</source>
        <translation>Write the reason with at most %1 characters, all of which can be printed.</translation>
    </message>
    <message>
        <source>The vault has this version of the model already. Go back and give it another.</source>
        <translation>The vault has this version of the model already. Go back and give it another.</translation>
    </message>
    <message>
        <source>The model does not fit together yet. Go back and see what its checks say.</source>
        <translation>The model does not fit together yet. Go back and see what its checks say.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Tidlig makes one by itself each day that something was changed. It is a whole copy, encrypted as the vault is, that was opened and read through before it counts. You can go on working meanwhile. The newest of 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Tidlig makes one by itself each day that something was changed. It is a whole copy, encrypted as the vault is, that was opened and read through before it counts. You can go on working meanwhile. The newest of 7 days, 4 weeks and 12 months are kept.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>On another disk, too</source>
        <translation>On another disk, too</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Use no other place</source>
        <translation>Use no other place</translation>
    </message>
    <message>
        <source>Say so on Today when the newest one is older than</source>
        <translation>Say so on Today when the newest one is older than</translation>
    </message>
    <message>
        <source>Days after which a backup is overdue</source>
        <translation>Days after which a backup is overdue</translation>
    </message>
    <message>
        <source>The backups there are</source>
        <translation>The backups there are</translation>
    </message>
    <message>
        <source>None yet. Make one now.</source>
        <translation>None yet. Make one now.</translation>
    </message>
    <message>
        <source>The backups there are, newest first</source>
        <translation>The backups there are, newest first</translation>
    </message>
    <message>
        <source>Go back to this one …</source>
        <translation>Go back to this one …</translation>
    </message>
    <message>
        <source>Go back to one in another folder …</source>
        <translation>Go back to one in another folder …</translation>
    </message>
    <message>
        <source>Look closely at all</source>
        <translation>Look closely at all</translation>
    </message>
    <message>
        <source>Every page of each backup is being read …</source>
        <translation>Every page of each backup is being read …</translation>
    </message>
    <message>
        <source>All backups lie in the vault&apos;s own folder: they help when the vault is damaged, not when the machine is lost or its disk breaks. Choose a folder on a stick or on another disk, and one is made there, too.</source>
        <translation>All backups lie in the vault&apos;s own folder: they help when the vault is damaged, not when the machine is lost or its disk breaks. Choose a folder on a stick or on another disk, and one is made there, too.</translation>
    </message>
    <message>
        <source>Each backup is made here, too: %1</source>
        <translation>Each backup is made here, too: %1</translation>
    </message>
    <message>
        <source>It is not there now. Plug in the stick and make a backup.</source>
        <translation>It is not there now. Plug in the stick and make a backup.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>good, read through</source>
        <translation>good, read through</translation>
    </message>
    <message>
        <source>the other place</source>
        <translation>the other place</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>beside the vault</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Choose a folder for backups</translation>
    </message>
    <message>
        <source>From now on each backup is made there, too.</source>
        <translation>From now on each backup is made there, too.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Make one now</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>A backup is being made …</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>The backup was stopped. Nothing is left of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::CellsEditor</name>
    <message>
        <source>Never below</source>
        <translation>Never below</translation>
    </message>
    <message>
        <source>open, %1–%2</source>
        <translation>open, %1–%2</translation>
    </message>
    <message>
        <source>Child: %1. Parents: %2.</source>
        <translation>Child: %1. Parents: %2.</translation>
    </message>
    <message>
        <source>Never below, for %1</source>
        <translation>Never below, for %1</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>open, %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChangeKeysPage</name>
    <message>
        <source>Choose a command and press its new key. It counts from now on, also in the menu, the help and the sheet of keys.</source>
        <translation>Press a command’s key, then the new one. It counts at once, also in the menu, the help and the sheet of keys.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset the key of “%1”</source>
        <translation>Reset the key of “%1”</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CheckPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Every page of the file, every reference, every entry of the log and every screening is read once, and each decision&apos;s suggestion is worked out again from what was seen then. Nothing is changed. With many families it takes up to a minute.</source>
        <translation>Every page of the file, every reference, every entry of the log and every screening is read once, and each decision&apos;s suggestion is worked out again from what was seen then. Nothing is changed. With many families it takes up to a minute.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>The vault is being checked …</source>
        <translation>The vault is being checked …</translation>
    </message>
    <message>
        <source>The check was stopped before its end. It tells nothing then.</source>
        <translation>The check was stopped before its end, so it tells nothing about the vault.</translation>
    </message>
    <message>
        <source>All is well: everything could be read, and everything fits.</source>
        <translation>All is well: everything could be read, and everything fits.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged. It has been written again from the other.</source>
        <translation>One of the two key files was damaged. It has been written again from the other.</translation>
    </message>
    <message>
        <source>A part of the file is damaged. Work no more in this vault: find the newest good backup and restore it.</source>
        <translation>A part of the file is damaged. Work no more in this vault: find the newest good backup and restore it.</translation>
    </message>
    <message>
        <source>Some entries refer to something that is not in the vault any more.</source>
        <translation>Some entries refer to something that is not in the vault any more.</translation>
    </message>
    <message>
        <source>The log does not fit together: an entry was changed, removed or added by something else than Tidlig. The page about the log tells which.</source>
        <translation>The log does not fit together: an entry was changed, removed or added by something else than Tidlig. The page about the log tells which.</translation>
    </message>
    <message>
        <source>A screening cannot be read.</source>
        <translation>A screening cannot be read.</translation>
    </message>
    <message>
        <source>An earlier suggestion can no longer be worked out to the same result.</source>
        <translation>An earlier suggestion can no longer be worked out to the same result.</translation>
    </message>
    <message>
        <source>The disk with the vault is encrypted.</source>
        <translation>The disk with the vault is encrypted.</translation>
    </message>
    <message>
        <source>The disk with the vault is not encrypted. The vault is encrypted by itself, but what you print to a file or save elsewhere is not.</source>
        <translation>The disk with the vault is not encrypted. The vault is encrypted by itself, but what you print to a file or save elsewhere is not.</translation>
    </message>
    <message>
        <source>Tidlig cannot see whether the disk with the vault is encrypted.</source>
        <translation>Tidlig cannot see whether the disk with the vault is encrypted.</translation>
    </message>
    <message>
        <source>The machine writes no memory unencrypted to the disk.</source>
        <translation>The machine writes no memory unencrypted to the disk.</translation>
    </message>
    <message>
        <source>The machine may write memory unencrypted to the disk when it runs short of it (swap). Ask whoever looks after the machine to encrypt it or turn it off.</source>
        <translation>The machine may write memory unencrypted to the disk when it runs short of it (swap). Ask whoever looks after the machine to encrypt it or turn it off.</translation>
    </message>
    <message>
        <source>Tidlig cannot see whether memory that is written to the disk (swap) is encrypted.</source>
        <translation>Tidlig cannot see whether memory that is written to the disk (swap) is encrypted.</translation>
    </message>
    <message>
        <source>If Tidlig breaks down, it leaves no picture of its memory.</source>
        <translation>If Tidlig breaks down, it leaves no picture of its memory.</translation>
    </message>
    <message>
        <source>If Tidlig breaks down, the machine may keep a picture of its memory.</source>
        <translation>If Tidlig breaks down, the machine may keep a picture of its memory.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChecklistView</name>
    <message>
        <source>Remove number %1</source>
        <translation>Remove number %1</translation>
    </message>
    <message>
        <source>Remove number %1: %2</source>
        <translation>Remove number %1: %2</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Add one more</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Add one more: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChecklistsStep</name>
    <message>
        <source>The vault is ready. Which checklists do you use?</source>
        <translation>The vault is ready. Which checklists do you use?</translation>
    </message>
    <message>
        <source>All are chosen. Take the tick from those that you do not need here: nothing is lost, and under Checklists you can change your mind at any time.</source>
        <translation>All are chosen. Take the tick from those that you do not need here: nothing is lost, and under Checklists you can change your mind at any time.</translation>
    </message>
    <message>
        <source>Keep the recovery key where only you and your leader can find it, and not beside the machine. Tidlig locks itself when nobody has touched it for five minutes; Ctrl+L locks at once.</source>
        <translation>Keep the recovery key where only you and your leader can find it, and not beside the machine. Tidlig locks itself when nobody has touched it for five minutes; Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Choose one by one</source>
        <translation>Choose one by one</translation>
    </message>
    <message>
        <source>Score cards and others</source>
        <translation>Score cards and others</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChoiceEditor</name>
    <message>
        <source>(no answer)</source>
        <translation>(no answer)</translation>
    </message>
    <message>
        <source>%1: in your own words</source>
        <translation>%1: in your own words</translation>
    </message>
    <message>
        <source>Something else, in your own words</source>
        <translation>Something else, in your own words</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CompletionCard</name>
    <message numerus="yes">
        <source>%n answers are no longer asked for, because of other answers. They are kept until you sign, and left out then.</source>
        <translation>
            <numerusform>%n answer is no longer asked for, because of other answers. It is kept until you sign, and left out then.</numerusform>
            <numerusform>%n answers are no longer asked for, because of other answers. They are kept until you sign, and left out then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers must be looked at before you can sign. They are kept as they are.</source>
        <translation>
            <numerusform>%n answer must be looked at before you can sign. It is kept as it is.</numerusform>
            <numerusform>%n answers must be looked at before you can sign. They are kept as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question has changed since it was answered: confirm the answer, or answer again.</source>
        <translation>The question has changed since it was answered: confirm the answer, or answer again.</translation>
    </message>
    <message>
        <source>Every question has an answer. When you sign, the screening counts, and it can only be changed by a new version.</source>
        <translation>Every question has an answer. When you sign, the screening counts, and it can only be changed by a new version.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer. You may sign all the same: they count as not assessed.</source>
        <translation>
            <numerusform>%n question has no answer. You may sign all the same: it counts as not assessed.</numerusform>
            <numerusform>%n questions have no answer. You may sign all the same: they count as not assessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The checklist as a whole</source>
        <translation>The checklist as a whole</translation>
    </message>
    <message>
        <source>Answer: %1. %2</source>
        <translation>Answer: %1. %2</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ConditionsEditor</name>
    <message>
        <source>that alarm</source>
        <translation>that alarm</translation>
    </message>
    <message>
        <source>that alarm when marked</source>
        <translation>that alarm when marked</translation>
    </message>
    <message>
        <source>of the severe kind</source>
        <translation>of the severe kind</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>tagged “%1”</translation>
    </message>
    <message>
        <source>%1, when any of these holds:</source>
        <translation>%1, when any of these holds:</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Add a condition: %1</source>
        <translation>Add a condition: %1</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>at least </translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signs</translation>
    </message>
    <message>
        <source>signs, markedly or lasting</source>
        <translation>signs, markedly or lasting</translation>
    </message>
    <message>
        <source>risk factors</source>
        <translation>risk factors</translation>
    </message>
    <message>
        <source>risk factors, severe or lasting</source>
        <translation>risk factors, severe or lasting</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>of any kind</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>How many at least, for %1</source>
        <translation>How many at least, for %1</translation>
    </message>
    <message>
        <source>What is counted, for %1</source>
        <translation>What is counted, for %1</translation>
    </message>
    <message>
        <source>Of what kind, for %1</source>
        <translation>Of what kind, for %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ConfirmNotice</name>
    <message>
        <source>Answered in an earlier version, where the question was: “%1”. Does the answer stand?</source>
        <translation>Answered in an earlier version, where the question was: “%1”. Does the answer stand?</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>The answer stands</translation>
    </message>
    <message>
        <source>The answer stands: %1</source>
        <translation>The answer stands: %1</translation>
    </message>
    <message>
        <source>Answered in an earlier version, where the answers to choose from or what is around the question were other. Does the answer stand?</source>
        <translation>Answered in an earlier version, where the answers to choose from or what is around the question were other. Does the answer stand?</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CoordinatorLine</name>
    <message>
        <source>Family coordinator: %1</source>
        <translation>Family coordinator: %1</translation>
    </message>
    <message>
        <source>No family coordinator yet</source>
        <translation>No family coordinator yet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Change the family coordinator</source>
        <translation>Change the family coordinator</translation>
    </message>
    <message>
        <source>Choose a family coordinator</source>
        <translation>Choose a family coordinator</translation>
    </message>
    <message>
        <source>No family coordinator</source>
        <translation>No family coordinator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CreatePage</name>
    <message>
        <source>Make a new vault</source>
        <translation>Make a new vault</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DecisionPage</name>
    <message>
        <source>Decide the position – %1</source>
        <translation>Decide the position – %1</translation>
    </message>
    <message>
        <source>Decide the position</source>
        <translation>Decide the position</translation>
    </message>
    <message>
        <source>The family’s position on %1</source>
        <translation>The family’s position on %1</translation>
    </message>
    <message>
        <source>Target group %1 – %2</source>
        <translation>Target group %1 – %2</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Who took part?</translation>
    </message>
    <message>
        <source>Next step, and when</source>
        <translation>Next step, and when</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>When is the next step?</source>
        <translation>When is the next step?</translation>
    </message>
    <message>
        <source>Sign the professional judgement</source>
        <translation>Sign the professional judgement</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>%n answer is missing</numerusform>
            <numerusform>%n answers are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (needed, since this is your own judgement)</source>
        <translation>Reason (needed, since this is your own judgement)</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Reason (may be left out)</translation>
    </message>
    <message>
        <source>Choose the target group first.</source>
        <translation>Choose the target group first.</translation>
    </message>
    <message>
        <source>Write the reason: the choice is your own judgement, not the suggestion.</source>
        <translation>Write the reason: the choice is your own judgement, not the suggestion.</translation>
    </message>
    <message>
        <source>The date of the next step is not a day that exists. Write it as 23.11.2026.</source>
        <translation>The date of the next step is not a day that exists. Write it as 23.11.2026.</translation>
    </message>
    <message>
        <source>The draft is gone. You begin afresh.</source>
        <translation>The draft is gone. You begin afresh.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Your own draft from today.</source>
        <translation>Your own draft from today.</translation>
    </message>
    <message>
        <source>Your own draft from %1. The position will be for the day you sign: today, %2.</source>
        <translation>Your own draft from %1. The position will be for the day you sign: today, %2.</translation>
    </message>
    <message>
        <source>The suggestion has changed since then. Your choice is as you left it.</source>
        <translation>The suggestion has changed since then. Your choice is as you left it.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DraftLine</name>
    <message>
        <source>Begin afresh</source>
        <translation>Begin afresh</translation>
    </message>
</context>
<context>
    <name>tidlig::app::EditorPage</name>
    <message>
        <source>Every change is kept at once. Nobody fills it in before it is published.</source>
        <translation>Every change is kept at once. Nobody fills it in before it is published.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Edit: %1</translation>
    </message>
    <message>
        <source>Edit a checklist</source>
        <translation>Edit a checklist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Publish …</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Sections and questions</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Add from the catalogue …</source>
        <translation>Add from the catalogue …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Add a question of your own</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Up (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Kind of a question of your own</source>
        <translation>Kind of a question of your own</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>“%1” has been removed.</source>
        <translation>“%1” has been removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ExportPage</name>
    <message>
        <source>To another system</source>
        <translation>To another system</translation>
    </message>
    <message>
        <source>To the municipalities’ children guide</source>
        <translation>To the municipalities’ children guide</translation>
    </message>
    <message>
        <source>Export screenings</source>
        <translation>Export screenings</translation>
    </message>
    <message>
        <source>The signed screenings are put into one file that other systems can read (FHIR R4). It holds the answers, and neither names nor CPR numbers nor notes. Nothing is sent: you choose where the file goes.</source>
        <translation>The signed screenings are put into one file that other systems can read (FHIR R4). It holds the answers, and neither names nor CPR numbers nor notes. Nothing is sent: you choose where the file goes.</translation>
    </message>
    <message>
        <source>There is no signed screening to export.</source>
        <translation>There is no signed screening to export.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed screening(s)</source>
        <translation>
            <numerusform>%n signed screening</numerusform>
            <numerusform>%n signed screenings</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Make the file …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>One signed screening as the children guide takes it. It takes forms without sections, with whole numbers, yes or no and short texts; what does not fit is told and nothing is shortened. The CPR number goes into the file and is kept nowhere else.</source>
        <translation>One signed screening as the children guide takes it. It takes forms without sections, with whole numbers, yes or no and short texts; what does not fit is told and nothing is shortened. The CPR number goes into the file and is kept nowhere else.</translation>
    </message>
    <message>
        <source>Which screening</source>
        <translation>Which screening</translation>
    </message>
    <message>
        <source>CPR number of whom it is about</source>
        <translation>CPR number of whom it is about</translation>
    </message>
    <message>
        <source>Make the file for the guide …</source>
        <translation>Make the file for the guide …</translation>
    </message>
    <message>
        <source>The file with the CPR number</source>
        <translation>The file with the CPR number</translation>
    </message>
    <message>
        <source>The file has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>The file has been saved. It lies outside the vault: delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Save the screenings</source>
        <translation>Save the screenings</translation>
    </message>
    <message>
        <source>screenings.json</source>
        <comment>file name, names nobody</comment>
        <translation>screenings.json</translation>
    </message>
    <message>
        <source>Write the CPR number with its ten digits, such as 010124-0000.</source>
        <translation>Write the CPR number with its ten digits, such as 010124-0000.</translation>
    </message>
    <message>
        <source>Save for the children guide</source>
        <translation>Save for the children guide</translation>
    </message>
    <message>
        <source>children-guide.json</source>
        <comment>file name</comment>
        <translation>children-guide.json</translation>
    </message>
    <message>
        <source>The children guide cannot take this screening, so no file was made:</source>
        <translation>The children guide cannot take this screening, so no file was made:</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamiliesModel</name>
    <message>
        <source>%1 (draft to finish)</source>
        <translation>%1 (draft to finish)</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Youngest child</source>
        <translation>Youngest child</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professional judgement</translation>
    </message>
    <message>
        <source>Last screening by</source>
        <translation>Last screening by</translation>
    </message>
    <message>
        <source>Target group %1 on %2</source>
        <translation>Target group %1 on %2</translation>
    </message>
    <message>
        <source>No screening signed yet</source>
        <translation>No screening signed yet</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamiliesPage</name>
    <message>
        <source>Find a family by name, alias or number</source>
        <translation>Find a family by name, alias or number</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n families</source>
        <translation>
            <numerusform>%1 of %n family</numerusform>
            <numerusform>%1 of %n families</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>How much of the list is read</translation>
    </message>
    <message>
        <source>All, whatever the judgement</source>
        <translation>All, whatever the judgement</translation>
    </message>
    <message>
        <source>Decided position in target group %1</source>
        <translation>Decided position in target group %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Which families to show</source>
        <translation>Which families to show</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>By the youngest child</source>
        <translation>By the youngest child</translation>
    </message>
    <message>
        <source>By next follow-up</source>
        <translation>By next follow-up</translation>
    </message>
    <message>
        <source>The order of the families</source>
        <translation>The order of the families</translation>
    </message>
    <message>
        <source>Reading the list: %1 %</source>
        <translation>Reading the list: %1 %</translation>
    </message>
    <message>
        <source>Only %1 % of the list is read.</source>
        <translation>Only %1 % of the list is read.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Read the rest</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamilyHead</name>
    <message>
        <source>protected address</source>
        <translation>protected address</translation>
    </message>
    <message>
        <source>also in another household</source>
        <translation>also in another household</translation>
    </message>
    <message>
        <source>No professional judgement has been made yet.</source>
        <translation>No professional judgement has been made yet.</translation>
    </message>
    <message>
        <source>Professional judgement: %1.</source>
        <translation>Professional judgement: %1.</translation>
    </message>
    <message>
        <source>Start a screening</source>
        <translation>Start a screening</translation>
    </message>
    <message>
        <source>Decide the position</source>
        <translation>Decide the position</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamilyPage</name>
    <message>
        <source>The family, its picture and its reasons</source>
        <translation>The family, its picture and its reasons</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Parts of the family’s page</source>
        <translation>Parts of the family’s page</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The text has been copied. It is taken off the clipboard again when you lock.</source>
        <translation>The text has been copied. It is taken off the clipboard again when you lock.</translation>
    </message>
    <message>
        <source>Save the picture as a PDF</source>
        <translation>Save the picture as a PDF</translation>
    </message>
    <message>
        <source>picture.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>picture.pdf</translation>
    </message>
    <message>
        <source>%1 is now the family coordinator.</source>
        <translation>%1 is now the family coordinator.</translation>
    </message>
    <message>
        <source>The family has no family coordinator now.</source>
        <translation>The family has no family coordinator now.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FormImportPage</name>
    <message>
        <source>About the form</source>
        <translation>About the form</translation>
    </message>
    <message>
        <source>Bring in a form</source>
        <translation>Bring in a form</translation>
    </message>
    <message>
        <source>Shall the answers be added up?</source>
        <translation>Shall the answers be added up?</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Which questions</translation>
    </message>
    <message>
        <source>Yes, show that total</source>
        <translation>Yes, show that total</translation>
    </message>
    <message>
        <source>No, show no total</source>
        <translation>No, show no total</translation>
    </message>
    <message>
        <source>I have read what will not be calculated</source>
        <translation>I have read what will not be calculated</translation>
    </message>
    <message>
        <source>Bring the form in</source>
        <translation>Bring the form in</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Do not bring it in</translation>
    </message>
    <message>
        <source>Back to the checklists</source>
        <translation>Back to the checklists</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>A form without a title</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Published by %1</translation>
    </message>
    <message>
        <source>This form is here already</source>
        <translation>This form is here already</translation>
    </message>
    <message>
        <source>The form cannot be brought in</source>
        <translation>The form cannot be brought in</translation>
    </message>
    <message>
        <source>The form can be used in part</source>
        <translation>The form can be used in part</translation>
    </message>
    <message>
        <source>All of the form can be used</source>
        <translation>All of the form can be used</translation>
    </message>
    <message>
        <source>The vault keeps exactly this file. There is nothing more to do.</source>
        <translation>The vault keeps exactly this file. There is nothing more to do.</translation>
    </message>
    <message>
        <source>There is something in it that Tidlig cannot do and may not leave out. Nothing has been changed. Send the list below to whoever made the form.</source>
        <translation>There is something in it that Tidlig cannot do and may not leave out. Nothing has been changed. Send the list below to whoever made the form.</translation>
    </message>
    <message>
        <source>The questions are shown and the answers kept. What the list below names is shown in Tidlig’s own way or not at all, and nothing of it is calculated. Read it before you bring the form in.</source>
        <translation>The questions are shown and the answers kept. What the list below names is shown in Tidlig’s own way or not at all, and nothing of it is calculated. Read it before you bring the form in.</translation>
    </message>
    <message>
        <source>Tidlig does everything as the form says.</source>
        <translation>Tidlig does everything as the form says.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the form in all</source>
        <translation>
            <numerusform>The form has %n part</numerusform>
            <numerusform>The form has %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be used fully</source>
        <translation>
            <numerusform>%n can be used fully</numerusform>
            <numerusform>%n can be used fully</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be used in part</source>
        <translation>
            <numerusform>%n can be used in part</numerusform>
            <numerusform>%n can be used in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n cannot be used</numerusform>
            <numerusform>%n cannot be used</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a form of this name and version already, and this one differs from it. Ask whoever made it which one holds.</source>
        <translation>There is a form of this name and version already, and this one differs from it. Ask whoever made it which one holds.</translation>
    </message>
    <message>
        <source>Version %1 of this form is here already. It stays until you take it out of use.</source>
        <translation>Version %1 of this form is here already. It stays until you take it out of use.</translation>
    </message>
    <message>
        <source>The questions are the same.</source>
        <translation>The questions are the same.</translation>
    </message>
    <message>
        <source>Questions compared with it: %1 new, %2 gone, %3 changed.</source>
        <translation>Questions compared with it: %1 new, %2 gone, %3 changed.</translation>
    </message>
    <message>
        <source>Why it cannot be brought in</source>
        <translation>Why it cannot be brought in</translation>
    </message>
    <message>
        <source>What is not done as the form says</source>
        <translation>What is not done as the form says</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>the whole form</source>
        <translation>the whole form</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>item %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a question&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message>
        <source>The total</source>
        <translation>The total</translation>
    </message>
    <message numerus="yes">
        <source>%1 = the sum of these %n question(s), shown only when all of them are answered?</source>
        <translation>
            <numerusform>%1 = the answer to this %n question, shown only when it is answered?</numerusform>
            <numerusform>%1 = the sum of these %n questions, shown only when all of them are answered?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>and %n more question</numerusform>
            <numerusform>and %n more questions</numerusform>
        </translation>
    </message>
    <message>
        <source>First say whether the answers are added up, and tick that you have read the list.</source>
        <translation>First say whether the answers are added up, and tick that you have read the list.</translation>
    </message>
    <message>
        <source>First tick that you have read the list.</source>
        <translation>First tick that you have read the list.</translation>
    </message>
    <message>
        <source>First say whether the answers are added up.</source>
        <translation>First say whether the answers are added up.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FormsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>These are the checklists and other forms of this vault. What is taken out of use is kept: screenings that were begun with it are finished with it.</source>
        <translation>These are the checklists and other forms of this vault. What is taken out of use is kept: screenings that were begun with it are finished with it.</translation>
    </message>
    <message>
        <source>Bring in a form …</source>
        <translation>Bring in a form …</translation>
    </message>
    <message>
        <source>There are no forms yet. Bring one in to begin with it.</source>
        <translation>There are no forms yet. Bring one in to begin with it.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Take into use again</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>“%1” has been brought in and can be used for new screenings.</source>
        <translation>“%1” has been brought in and can be used for new screenings.</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Choose a form</translation>
    </message>
    <message>
        <source>Nothing was brought in: the file is no form. A form is a file of the kind FHIR Questionnaire in JSON; its name mostly ends in .json. Ask whoever made it for that.</source>
        <translation>Nothing was brought in: the file is no form. A form is a file of the kind FHIR Questionnaire in JSON; its name mostly ends in .json. Ask whoever made it for that.</translation>
    </message>
    <message>
        <source>“%1” is out of use: no new screening begins with it.</source>
        <translation>“%1” is out of use: no new screening begins with it.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1” is in use again.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Save a copy of the form</translation>
    </message>
    <message>
        <source>A copy of “%1” has been saved. It holds the questions, and nothing about any family.</source>
        <translation>A copy of “%1” has been saved. It holds the questions, and nothing about any family.</translation>
    </message>
    <message>
        <source>New checklist …</source>
        <translation>New checklist …</translation>
    </message>
    <message>
        <source>Being edited: version %1 · changed %2</source>
        <translation>Being edited: version %1 · changed %2</translation>
    </message>
    <message>
        <source>Being edited: not published yet · changed %1</source>
        <translation>Being edited: not published yet · changed %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Go on with: %1</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Throw away …</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Throw away: %1</translation>
    </message>
    <message>
        <source>Throw away the changes to “%1”? They cannot be brought back.</source>
        <translation>Throw away the changes to “%1”? They cannot be brought back.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>A form that does not say which form it is has no versions: make one like it instead.</source>
        <translation>A form that does not say which form it is has no versions: make one like it instead.</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>New version …</translation>
    </message>
    <message>
        <source>Make one like it …</source>
        <translation>Make one like it …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FoundList</name>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>Children and adults</source>
        <translation>Children and adults</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: the first %2 of %3</translation>
    </message>
</context>
<context>
    <name>tidlig::app::HelpPage</name>
    <message>
        <source>Search in the help</source>
        <translation>Search in the help</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>No page of the help has these words.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>tidlig::app::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Got it: do not show this hint again</source>
        <translation>Got it: do not show this hint again</translation>
    </message>
</context>
<context>
    <name>tidlig::app::IndicatorPicker</name>
    <message>
        <source>%1 (is asked already)</source>
        <translation>%1 (is asked already)</translation>
    </message>
    <message>
        <source>%1 (for other ages)</source>
        <translation>%1 (for other ages)</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>From the catalogue</translation>
    </message>
    <message>
        <source>Find by words, such as sleep</source>
        <translation>Find by words, such as sleep</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Find in the catalogue</translation>
    </message>
    <message>
        <source>Indicators of the catalogue</source>
        <translation>Indicators of the catalogue</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Add this question</translation>
    </message>
    <message>
        <source>Close the catalogue</source>
        <translation>Close the catalogue</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ItemFields</name>
    <message>
        <source>Title, in Danish and English</source>
        <translation>Title, in Danish and English</translation>
    </message>
    <message>
        <source>Words, in Danish and English</source>
        <translation>Words, in Danish and English</translation>
    </message>
    <message>
        <source>How it is used, in Danish and English</source>
        <translation>How it is used, in Danish and English</translation>
    </message>
    <message>
        <source>Help with examples, in Danish and English</source>
        <translation>Help with examples, in Danish and English</translation>
    </message>
    <message>
        <source>%1: Danish</source>
        <translation>%1: Danish</translation>
    </message>
    <message>
        <source>%1: English</source>
        <translation>%1: English</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>in Danish</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Answers to choose: one a line, Danish | English</source>
        <translation>Answers to choose: one a line, Danish | English</translation>
    </message>
    <message>
        <source>Must be answered before signing</source>
        <translation>Must be answered before signing</translation>
    </message>
    <message>
        <source>Only for professionals: not shown or printed for parents</source>
        <translation>Only for professionals: not shown or printed for parents</translation>
    </message>
</context>
<context>
    <name>tidlig::app::KeyButton</name>
    <message>
        <source>Press the new key …</source>
        <translation>Press the new key …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Press the new key for “%1”, or Esc</source>
        <translation>Press the new key for “%1”, or Esc</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tidlig::app::KeysPage</name>
    <message>
        <source>Keys of the vault</source>
        <translation>Keys of the vault</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>The recovery key</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Your own passphrase</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Use the new key from now on</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Keep the old one</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>A new key for the vault</translation>
    </message>
    <message>
        <source>In two halves for two people; both are needed to open the vault</source>
        <translation>In two halves for two people; both are needed to open the vault</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>Give the vault a new key</source>
        <translation>Give the vault a new key</translation>
    </message>
    <message>
        <source>The vault has no recovery key. Make one: without it, a forgotten passphrase can only be replaced by an administrator.</source>
        <translation>The vault has no recovery key. Make one: without it, a forgotten passphrase can only be replaced by an administrator.</translation>
    </message>
    <message>
        <source>The recovery key was used to open the vault. Whoever saw the sheet could use it again, so make a new one now.</source>
        <translation>The recovery key was used to open the vault. Whoever saw the sheet could use it again, so make a new one now.</translation>
    </message>
    <message>
        <source>It opens the vault when a passphrase is forgotten. Make a new one when the sheet is lost, or when somebody who should not have seen it has. The old one then opens nothing any more.</source>
        <translation>It opens the vault when a passphrase is forgotten. Make a new one when the sheet is lost, or when somebody who should not have seen it has. The old one then opens nothing any more.</translation>
    </message>
    <message>
        <source>Do this when a passphrase may have become known, or when somebody was removed who may have a copy of the vault&apos;s folder: an older copy of the key file then no longer opens the vault. Change the passphrase first. Everybody keeps theirs, and the recovery key stays. It needs room on the disk for a second copy of the vault, and some minutes when there are many families.</source>
        <translation>Do this when a passphrase may have become known, or when somebody was removed who may have a copy of the vault&apos;s folder: an older copy of the key file then no longer opens the vault. Change the passphrase first. Everybody keeps theirs, and the recovery key stays. It needs room on the disk for a second copy of the vault, and some minutes when there are many families.</translation>
    </message>
    <message>
        <source>It cannot be done yet: %1 must sign in once, or be given a new passphrase.</source>
        <translation>It cannot be done yet: %1 must sign in once, or be given a new passphrase.</translation>
    </message>
    <message>
        <source>It cannot be done yet: the recovery key is of an older kind. Make a new one.</source>
        <translation>It cannot be done yet: the recovery key is of an older kind. Make a new one.</translation>
    </message>
    <message>
        <source>These backups were made under an older key and open by the passphrases of that time: %1. Delete them when you no longer need them, also where they were copied to.</source>
        <translation>These backups were made under an older key and open by the passphrases of that time: %1. Delete them when you no longer need them, also where they were copied to.</translation>
    </message>
    <message>
        <source>Type your own passphrase: only you may do this.</source>
        <translation>Type your own passphrase: only you may do this.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Nothing was changed: the old recovery key is the one that opens the vault.</source>
        <translation>This is not your passphrase. Nothing was changed: the old recovery key is the one that opens the vault.</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet: it opens nothing.</source>
        <translation>The new recovery key is in force. Destroy the old sheet: it opens nothing.</translation>
    </message>
    <message>
        <source>The vault gets a new key …</source>
        <translation>The vault gets a new key …</translation>
    </message>
    <message>
        <source>It was stopped. The vault has the key that it had.</source>
        <translation>It was stopped. The vault has the key that it had.</translation>
    </message>
    <message>
        <source>There is no room for a second copy of the vault. Nothing was changed: make room on the disk and try again.</source>
        <translation>There is no room for a second copy of the vault. Nothing was changed: make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody signs in as before; make a backup today.</source>
        <translation>The vault has a new key. Everybody signs in as before; make a backup today.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LeftBehindPart</name>
    <message>
        <source>From the earlier version</source>
        <translation>From the earlier version</translation>
    </message>
    <message>
        <source>From the earlier version, version %1</source>
        <translation>From the earlier version, version %1</translation>
    </message>
    <message>
        <source>This was answered before, and has no place among the questions above. It does not count, and it stays here to be read.</source>
        <translation>This was answered before, and has no place among the questions above. It does not count, and it stays here to be read.</translation>
    </message>
    <message>
        <source>only a note</source>
        <translation>only a note</translation>
    </message>
    <message>
        <source>the question is gone in this version</source>
        <translation>the question is gone in this version</translation>
    </message>
    <message>
        <source>answered in another way in this version</source>
        <translation>answered in another way in this version</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LevelMatrix</name>
    <message>
        <source>Child’s well-being: %1. Parents’ risk factors: %2.</source>
        <translation>Child’s well-being: %1. Parents’ risk factors: %2.</translation>
    </message>
    <message>
        <source>decided locally by %1 on %2</source>
        <translation>decided locally by %1 on %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>What was seen puts %1 here.</source>
        <translation>What was seen puts %1 here.</translation>
    </message>
    <message>
        <source>Missing answers could put %1 here.</source>
        <translation>Missing answers could put %1 here.</translation>
    </message>
    <message>
        <source>Has the target group of the newest professional judgement.</source>
        <translation>Has the target group of the newest professional judgement.</translation>
    </message>
    <message>
        <source>%1 has no place in the picture yet.</source>
        <translation>%1 has no place in the picture yet.</translation>
    </message>
    <message>
        <source>%1: child’s well-being %2, parents’ risk factors %3.</source>
        <translation>%1: child’s well-being %2, parents’ risk factors %3.</translation>
    </message>
    <message>
        <source>Missing answers could lead to %1 and %2.</source>
        <translation>Missing answers could lead to %1 and %2.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Child’s well-being</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Parents’ risk factors</translation>
    </message>
    <message>
        <source>Picture of child’s well-being and parents’ risk factors</source>
        <translation>Picture of child’s well-being and parents’ risk factors</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LineEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LogModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Number of what</source>
        <translation>Number of what</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Whatever is read or changed leaves an entry here, without names of families. Nobody can change or remove an entry without it being found.</source>
        <translation>Whatever is read or changed leaves an entry here, without names of families. Nobody can change or remove an entry without it being found.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verify the log</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>Save as a table …</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>The table</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Whose entries</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Entries about what</source>
        <translation>Entries about what</translation>
    </message>
    <message>
        <source>Family, F-0001</source>
        <translation>Family, F-0001</translation>
    </message>
    <message>
        <source>The family’s code</source>
        <translation>The family’s code</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Up to and with this day</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>The log, newest first</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the days does not exist. Write it as 23.11.2026.</source>
        <translation>One of the days does not exist. Write it as 23.11.2026.</translation>
    </message>
    <message>
        <source>The log is being verified …</source>
        <translation>The log is being verified …</translation>
    </message>
    <message>
        <source>The verification was stopped before its end. It tells nothing.</source>
        <translation>The verification was stopped before its end. It tells nothing.</translation>
    </message>
    <message>
        <source>The log is being read …</source>
        <translation>The log is being read …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>log.csv</source>
        <comment>file name</comment>
        <translation>log.csv</translation>
    </message>
    <message>
        <source>The table has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>The table has been saved. It lies outside the vault: delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Mark from a paper, if you have one</source>
        <translation>Mark from a paper, if you have one</translation>
    </message>
    <message>
        <source>Mark from the foot of a printed paper</source>
        <translation>Mark from the foot of a printed paper</translation>
    </message>
    <message>
        <source>It stands after “Log” in the foot of what was printed: 1234-9F3A-77C0-12AB-0D4E</source>
        <translation>It stands after “Log” in the foot of what was printed: 1234-9F3A-77C0-12AB-0D4E</translation>
    </message>
    <message>
        <source>This is not a mark from a paper. It looks like 1234-9F3A-77C0-12AB-0D4E; look once more in the paper&apos;s foot, after “Log”.</source>
        <translation>This is not a mark from a paper. It looks like 1234-9F3A-77C0-12AB-0D4E; look once more in the paper&apos;s foot, after “Log”.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LogWarning</name>
    <message>
        <source>This vault is not as this machine last saw it: its log is older, or another one. Perhaps a backup was taken into use, an older copy of the folder was put in its place, or two copies of the vault are in use. What was written since then may be missing here. Find out which copy is the newest before you go on, and write in one copy only.</source>
        <translation>This vault is not as this machine last saw it: its log is older, or another one. Perhaps a backup was taken into use, an older copy of the folder was put in its place, or two copies of the vault are in use. What was written since then may be missing here. Find out which copy is the newest before you go on, and write in one copy only.</translation>
    </message>
    <message>
        <source>Tell whoever is the vault&apos;s administrator.</source>
        <translation>Tell whoever is the vault&apos;s administrator.</translation>
    </message>
    <message>
        <source>I know why: go by this copy from now on</source>
        <translation>I know why: go by this copy from now on</translation>
    </message>
    <message>
        <source>Hide until the next opening</source>
        <translation>Hide until the next opening</translation>
    </message>
    <message>
        <source>This machine’s clock seems to be behind: the vault was last written to on %1 at %2. Days and ages are reckoned from a wrong day then. Nothing is lost: set the clock, lock and open again.</source>
        <translation>This machine’s clock seems to be behind: the vault was last written to on %1 at %2. Days and ages are reckoned from a wrong day then. Nothing is lost: set the clock, lock and open again.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MatrixLegend</name>
    <message>
        <source>What was seen points here</source>
        <translation>What was seen points here</translation>
    </message>
    <message>
        <source>Missing answers could lead here</source>
        <translation>Missing answers could lead here</translation>
    </message>
    <message>
        <source>Open: nobody has decided</source>
        <translation>Open: nobody has decided</translation>
    </message>
    <message>
        <source>Target group of the newest judgement</source>
        <translation>Target group of the newest judgement</translation>
    </message>
    <message>
        <source>Decided by the strategy</source>
        <translation>Decided by the strategy</translation>
    </message>
    <message>
        <source>Decided locally</source>
        <translation>Decided locally</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MemberRow</name>
    <message>
        <source>The date of %1 is not a day that exists. Write it as 23.11.2026.</source>
        <translation>The date of %1 is not a day that exists. Write it as 23.11.2026.</translation>
    </message>
    <message>
        <source>%1 needs a date of birth, or the day it is expected.</source>
        <translation>%1 needs a date of birth, or the day it is expected.</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Child %1</translation>
    </message>
    <message>
        <source>Adult %1</source>
        <translation>Adult %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name of %1</translation>
    </message>
    <message>
        <source>Name, or nothing</source>
        <translation>Name, or nothing</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Protected address</translation>
    </message>
    <message>
        <source>Protected address for %1</source>
        <translation>Protected address for %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Take %1 out</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>%1: born or expected</source>
        <translation>%1: born or expected</translation>
    </message>
    <message>
        <source>Date for %1</source>
        <translation>Date for %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelChecks</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right before it can be approved:</source>
        <translation>
            <numerusform>%n thing must be put right before it can be approved:</numerusform>
            <numerusform>%n things must be put right before it can be approved:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be approved. %n thing(s) to look at:</source>
        <translation>
            <numerusform>It can be approved. %n thing to look at:</numerusform>
            <numerusform>It can be approved. %n things to look at:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits together. It can be approved.</source>
        <translation>Everything fits together. It can be approved.</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Go there: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelEditorPage</name>
    <message>
        <source>The next model</source>
        <translation>The next model</translation>
    </message>
    <message>
        <source>See what it would change, and approve …</source>
        <translation>See what it would change, and approve …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>In Danish</source>
        <translation>In Danish</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The model’s name in Danish</source>
        <translation>The model’s name in Danish</translation>
    </message>
    <message>
        <source>The model’s name in English</source>
        <translation>The model’s name in English</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version of the model</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>The table</translation>
    </message>
    <message>
        <source>What is suggested where the two levels meet. An open cell leaves a range, which follows from the decided ones. A cell that you change is the municipality’s own: who decided it and when is written when the model is approved.</source>
        <translation>What is suggested where the two levels meet. An open cell leaves a range, which follows from the decided ones. A cell that you change is the municipality’s own: who decided it and when is written when the model is approved.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Child’s well-being</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Parents’ risk factors</translation>
    </message>
    <message>
        <source>For how long a screening counts</source>
        <translation>For how long a screening counts</translation>
    </message>
    <message>
        <source>An unborn child has no signs that could be seen. A profession with a tick may vouch that there are none, when it has assessed the parents.</source>
        <translation>An unborn child has no signs that could be seen. A profession with a tick may vouch that there are none, when it has assessed the parents.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> months</translation>
    </message>
    <message>
        <source>Months for which a screening counts: %1</source>
        <translation>Months for which a screening counts: %1</translation>
    </message>
    <message>
        <source>may vouch for an unborn child</source>
        <translation>may vouch for an unborn child</translation>
    </message>
    <message>
        <source>%1 may vouch for an unborn child</source>
        <translation>%1 may vouch for an unborn child</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelPage</name>
    <message>
        <source>Scoring model</source>
        <translation>Scoring model</translation>
    </message>
    <message>
        <source>The models of this vault</source>
        <translation>The models of this vault</translation>
    </message>
    <message>
        <source>The models of this vault, newest first</source>
        <translation>The models of this vault, newest first</translation>
    </message>
    <message>
        <source>The next model</source>
        <translation>The next model</translation>
    </message>
    <message>
        <source>Write the next model</source>
        <translation>Write the next model</translation>
    </message>
    <message>
        <source>Bring in a file …</source>
        <translation>Bring in a file …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Drop the draft</translation>
    </message>
    <message>
        <source>%1 is being written, last by %2 on %3. Nothing of it is in force.</source>
        <translation>%1 is being written, last by %2 on %3. Nothing of it is in force.</translation>
    </message>
    <message>
        <source>A model is never changed: another one follows it, from a day on. You can write it here, see what it would change, and approve it with a name and a reason.</source>
        <translation>A model is never changed: another one follows it, from a day on. You can write it here, see what it would change, and approve it with a name and a reason.</translation>
    </message>
    <message>
        <source>Save the model’s file …</source>
        <translation>Save the model’s file …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Child’s well-being</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Parents’ risk factors</translation>
    </message>
    <message>
        <source>For how long a screening counts</source>
        <translation>For how long a screening counts</translation>
    </message>
    <message>
        <source>SHA-256 of its file: %1</source>
        <translation>SHA-256 of its file: %1</translation>
    </message>
    <message>
        <source>A model’s file</source>
        <translation>A model’s file</translation>
    </message>
    <message>
        <source>The file cannot be read as a model. Nothing was brought in.</source>
        <translation>The file cannot be read as a model. Nothing was brought in.</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>The draft is dropped.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save the model’s file</source>
        <translation>Save the model’s file</translation>
    </message>
    <message>
        <source>The model’s file is saved.</source>
        <translation>The model’s file is saved.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Save the model as a PDF</source>
        <translation>Save the model as a PDF</translation>
    </message>
    <message>
        <source>The model is saved as a PDF.</source>
        <translation>The model is saved as a PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The file is no whole model, so nothing was brought in. %n thing(s) must be put right in it; see the list at “The next model”.</source>
        <translation>
            <numerusform>The file is no whole model, so nothing was brought in. %n thing must be put right in it; it stands at “The next model”.</numerusform>
            <numerusform>The file is no whole model, so nothing was brought in. %n things must be put right in it; they stand at “The next model”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (at %2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::MoveBanner</name>
    <message>
        <source>A newer version of this checklist has come. You can finish this one as it is, or move the answers over.</source>
        <translation>A newer version of this checklist has come. You can finish this one as it is, or move the answers over.</translation>
    </message>
    <message>
        <source>Version %1 of this checklist has come. You can finish this one as it is, or move the answers over.</source>
        <translation>Version %1 of this checklist has come. You can finish this one as it is, or move the answers over.</translation>
    </message>
    <message>
        <source>See what would move …</source>
        <translation>See what would move …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MovePage</name>
    <message>
        <source>What happens to the answers</source>
        <translation>What happens to the answers</translation>
    </message>
    <message>
        <source>Move to the newer version</source>
        <translation>Move to the newer version</translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation>Stay on this version</translation>
    </message>
    <message>
        <source>Move the answers</source>
        <translation>Move the answers</translation>
    </message>
    <message>
        <source>There is no newer version of this checklist to move to.</source>
        <translation>There is no newer version of this checklist to move to.</translation>
    </message>
    <message>
        <source>Nothing is lost: what does not move stays readable beside the new one, and the draft is kept as it is.</source>
        <translation>Nothing is lost: what does not move stays readable beside the new one, and the draft is kept as it is.</translation>
    </message>
    <message>
        <source>Move, and must be confirmed</source>
        <translation>Move, and must be confirmed</translation>
    </message>
    <message>
        <source>The question reads otherwise now. You are asked whether the answer stands.</source>
        <translation>The question reads otherwise now. You are asked whether the answer stands.</translation>
    </message>
    <message>
        <source>Do not move: answered in another way now</source>
        <translation>Do not move: answered in another way now</translation>
    </message>
    <message>
        <source>The question is asked again. What was answered stays readable.</source>
        <translation>The question is asked again. What was answered stays readable.</translation>
    </message>
    <message>
        <source>Do not move: the question is gone</source>
        <translation>Do not move: the question is gone</translation>
    </message>
    <message>
        <source>What was answered stays readable.</source>
        <translation>What was answered stays readable.</translation>
    </message>
    <message>
        <source>Move as they are</source>
        <translation>Move as they are</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>%1
Before: %2</translation>
    </message>
    <message>
        <source>only a note</source>
        <translation>only a note</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewFamilyPage</name>
    <message>
        <source>What the family is called</source>
        <translation>What the family is called</translation>
    </message>
    <message>
        <source>A name or an alias. An alias is enough while you are only worried and the family does not know yet.</source>
        <translation>A name or an alias. An alias is enough while you are only worried and the family does not know yet.</translation>
    </message>
    <message>
        <source>Children, the unborn too</source>
        <translation>Children, the unborn too</translation>
    </message>
    <message>
        <source>Adults in the household</source>
        <translation>Adults in the household</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Add an adult</source>
        <translation>Add an adult</translation>
    </message>
    <message>
        <source>Save the family</source>
        <translation>Save the family</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>Give the family a name or an alias, so that you can find it again.</source>
        <translation>Give the family a name or an alias, so that you can find it again.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close; what you have written is kept as a draft</source>
        <translation>Close; what you have written is kept as a draft</translation>
    </message>
    <message>
        <source>The draft is gone. You begin afresh.</source>
        <translation>The draft is gone. You begin afresh.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Your own draft from today. Nobody else sees it.</source>
        <translation>Your own draft from today. Nobody else sees it.</translation>
    </message>
    <message>
        <source>Your own draft from %1. Nobody else sees it.</source>
        <translation>Your own draft from %1. Nobody else sees it.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewFormPage</name>
    <message>
        <source>New checklist</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>in Danish</translation>
    </message>
    <message>
        <source>Title in Danish</source>
        <translation>Title in Danish</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Who fills it in?</source>
        <translation>Who fills it in?</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>All professions</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Whom is it about?</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>A child</translation>
    </message>
    <message>
        <source>An adult</source>
        <translation>An adult</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>The whole family</translation>
    </message>
    <message>
        <source>For which ages?</source>
        <translation>For which ages?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Write what the checklist is called, in Danish at least.</source>
        <translation>Write what the checklist is called, in Danish at least.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewPassphrase</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Your new passphrase</translation>
    </message>
    <message>
        <source>The person&apos;s passphrase</source>
        <translation>The person&apos;s passphrase</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good.</source>
        <translation>At least 15 characters. A sentence that only you would say is good.</translation>
    </message>
    <message>
        <source>At least 15 characters. Hand it over by word of mouth; the person changes it after signing in, in the menu.</source>
        <translation>At least 15 characters. Hand it over by word of mouth; the person changes it after signing in, in the menu.</translation>
    </message>
    <message>
        <source>Suggest one of Danish words</source>
        <translation>Suggest one of Danish words</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>The passphrase has %n character; it needs at least 15.</numerusform>
            <numerusform>The passphrase has %n characters; it needs at least 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>The two passphrases are not the same. Show them and compare.</translation>
    </message>
    <message>
        <source>Many people choose this passphrase, so it is guessed at once. Choose another.</source>
        <translation>Many people choose this passphrase, so it is guessed at once. Choose another.</translation>
    </message>
    <message>
        <source>Six words, each drawn by chance from Tidlig&apos;s own list: %1 bits. Type them once more below.</source>
        <translation>Six words, each drawn by chance from Tidlig&apos;s own list: %1 bits. Type them once more below.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewPassphraseStep</name>
    <message>
        <source>The recovery key from your sheet</source>
        <translation>The recovery key from your sheet</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Your new passphrase</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good.</source>
        <translation>At least 15 characters. A sentence that only you would say is good.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>This is not a whole recovery key. Compare it with the sheet, group by group.</source>
        <translation>This is not a whole recovery key. Compare it with the sheet, group by group.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>The passphrase has %n character; it needs at least 15.</numerusform>
            <numerusform>The passphrase has %n characters; it needs at least 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>The two passphrases are not the same. Show them and compare.</translation>
    </message>
    <message>
        <source>Spaces, hyphens, small and capital letters do not matter. Of a key in two halves, both are typed one after the other. A new key is made when it has been used.</source>
        <translation>Spaces, hyphens, small and capital letters do not matter. Of a key in two halves, both are typed one after the other. A new key is made when it has been used.</translation>
    </message>
    <message>
        <source>This is one of two halves. Type the other one behind it.</source>
        <translation>This is one of two halves. Type the other one behind it.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewScreeningPage</name>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>Which checklist?</source>
        <translation>Which checklist?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>There is no checklist of your profession for this person.</source>
        <translation>There is no checklist of your profession for this person.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>New screening</source>
        <translation>New screening</translation>
    </message>
    <message>
        <source>%1 (for another age)</source>
        <translation>%1 (for another age)</translation>
    </message>
    <message>
        <source>Write the day of the screening, today or earlier, as 23.11.2026.</source>
        <translation>Write the day of the screening, today or earlier, as 23.11.2026.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n for another age</source>
        <translation>
            <numerusform>Show %n for another age</numerusform>
            <numerusform>Show %n for other ages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::NoFamilies</name>
    <message>
        <source>New family</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>Show all families</source>
        <translation>Show all families</translation>
    </message>
    <message>
        <source>There are no families yet</source>
        <translation>There are no families yet</translation>
    </message>
    <message>
        <source>Give the first one a name or an alias and write who belongs to it.</source>
        <translation>Give the first one a name or an alias and write who belongs to it.</translation>
    </message>
    <message>
        <source>No family is called that</source>
        <translation>No family is called that</translation>
    </message>
    <message>
        <source>Try fewer letters, or look for a child or an adult with the search at the top.</source>
        <translation>Try fewer letters, or look for a child or an adult with the search at the top.</translation>
    </message>
    <message>
        <source>No family here has that position</source>
        <translation>No family here has that position</translation>
    </message>
    <message>
        <source>Others are hidden by what you chose to see.</source>
        <translation>Others are hidden by what you chose to see.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NoteFields</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Who saw it</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>tidlig::app::OpeningsCard</name>
    <message>
        <source>Opened outside people&apos;s own families</source>
        <translation>Opened outside people&apos;s own families</translation>
    </message>
    <message>
        <source>Write why you opened the family</source>
        <translation>Write why you opened the family</translation>
    </message>
    <message>
        <source>You opened %1 in an emergency, %2. Your leader sees what you write.</source>
        <translation>You opened %1 in an emergency, %2. Your leader sees what you write.</translation>
    </message>
    <message>
        <source>Why the family was opened</source>
        <translation>Why the family was opened</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>At least ten characters</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Keep the reason</translation>
    </message>
    <message>
        <source>%1 opened %2 in an emergency, %3.</source>
        <translation>%1 opened %2 in an emergency, %3.</translation>
    </message>
    <message>
        <source>%1 opened %2, %3.</source>
        <translation>%1 opened %2, %3.</translation>
    </message>
    <message>
        <source>The reason is still to be written.</source>
        <translation>The reason is still to be written.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::OutsideNotice</name>
    <message>
        <source>%1 lies outside the encrypted vault: whoever can open the folder can read it. The program does not remember where you put it. Delete it when it is no longer needed.</source>
        <translation>%1 lies outside the encrypted vault: whoever can open the folder can read it. The program does not remember where you put it. Delete it when it is no longer needed.</translation>
    </message>
    <message>
        <source>Choose where to save …</source>
        <translation>Choose where to save …</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>tidlig::app::OutsidePage</name>
    <message>
        <source>A family outside your own</source>
        <translation>A family outside your own</translation>
    </message>
    <message>
        <source>Write the family&apos;s or the child&apos;s whole name, or the family&apos;s number. A part of a name finds nothing, and only the number and the unit are shown. That you searched is written in the log.</source>
        <translation>Write the family&apos;s or the child&apos;s whole name, or the family&apos;s number. A part of a name finds nothing, and only the number and the unit are shown. That you searched is written in the log.</translation>
    </message>
    <message>
        <source>Whole name or number</source>
        <translation>Whole name or number</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>No family outside your own has this name or number. Check the spelling.</source>
        <translation>No family outside your own has this name or number. Check the spelling.</translation>
    </message>
    <message>
        <source>This family belongs to another unit, or somebody else coordinates for it. You may open it where your work needs it. Your leader sees that you did, and why.</source>
        <translation>This family belongs to another unit, or somebody else coordinates for it. You may open it where your work needs it. Your leader sees that you did, and why.</translation>
    </message>
    <message>
        <source>Why do you need it?</source>
        <translation>Why do you need it?</translation>
    </message>
    <message>
        <source>Open for twelve hours</source>
        <translation>Open for twelve hours</translation>
    </message>
    <message>
        <source>Is it urgent for a child? Open at once, and write why afterwards. Today reminds you. The family is open for an hour.</source>
        <translation>Is it urgent for a child? Open at once, and write why afterwards. Today reminds you. The family is open for an hour.</translation>
    </message>
    <message>
        <source>Open in an emergency</source>
        <translation>Open in an emergency</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write at least ten characters, so that your leader understands why.</source>
        <translation>Write at least ten characters, so that your leader understands why.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::Page</name>
    <message>
        <source>The PDF has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>The PDF has been saved. It lies outside the vault: delete it when it is no longer needed.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PapersPage</name>
    <message>
        <source>Papers – %1</source>
        <translation>Papers – %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>The paper as it will be</translation>
    </message>
    <message>
        <source>For the parents</source>
        <translation>For the parents</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>For the record</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>A PDF</translation>
    </message>
    <message>
        <source>Read it first: below is what the parents will get, word for word. It says nothing from a talk with one parent alone, nothing about alarm signs, and nothing that your checklists keep for professionals.</source>
        <translation>Read it first: below is what the parents will get, word for word. It says nothing from a talk with one parent alone, nothing about alarm signs, and nothing that your checklists keep for professionals.</translation>
    </message>
    <message>
        <source>For the journal: complete, with sources and the model it follows, and with room for the professional judgement. It names the members of the family; it is not for the parents as it stands.</source>
        <translation>For the journal: complete, with sources and the model it follows, and with room for the professional judgement. It names the members of the family; it is not for the parents as it stands.</translation>
    </message>
    <message>
        <source>Save the sheet for the parents</source>
        <translation>Save the sheet for the parents</translation>
    </message>
    <message>
        <source>Save the paper for the record</source>
        <translation>Save the paper for the record</translation>
    </message>
    <message>
        <source>parents.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>parents.pdf</translation>
    </message>
    <message>
        <source>record.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>record.pdf</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ParentsPage</name>
    <message>
        <source>Shown to the family</source>
        <translation>Shown to the family</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>What has been written</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>The passphrase is being checked</source>
        <translation>The passphrase is being checked</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Keep showing</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>About %1 · %2</translation>
    </message>
    <message>
        <source>There is nothing in this checklist to show.</source>
        <translation>There is nothing in this checklist to show.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>Type your passphrase to go on with your work.</source>
        <translation>Type your passphrase to go on with your work.</translation>
    </message>
    <message>
        <source>Only this is shown. Everything else is closed.</source>
        <translation>Only this is shown. Everything else is closed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Stop showing …</source>
        <translation>Stop showing …</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check that Caps Lock is off, and try again.</source>
        <translation>That is not your passphrase. Check that Caps Lock is off, and try again.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PassphrasePage</name>
    <message>
        <source>Only your own way into the vault is changed. A backup from before still opens by the passphrase that it was made under.</source>
        <translation>Only your own way into the vault is changed. A backup from before still opens by the passphrase that it was made under.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Your passphrase now</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Change my passphrase</translation>
    </message>
    <message>
        <source>Type the passphrase that you use now.</source>
        <translation>Type the passphrase that you use now.</translation>
    </message>
    <message>
        <source>The passphrase that you use now is another one. Nothing was changed.</source>
        <translation>The passphrase that you use now is another one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your passphrase is new. Use it the next time you open the vault.</source>
        <translation>Your passphrase is new. Use it the next time you open the vault.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PastDecisionPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken: noted on %1 by %2.</source>
        <translation>Taken: noted on %1 by %2.</translation>
    </message>
    <message>
        <source>It has not been noted as taken.</source>
        <translation>It has not been noted as taken.</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professional judgement</translation>
    </message>
    <message>
        <source>Judgement of %1 – %2</source>
        <translation>Judgement of %1 – %2</translation>
    </message>
    <message>
        <source>The judgement as it was</source>
        <translation>The judgement as it was</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>None was written: the choice was the one suggested.</source>
        <translation>None was written: the choice was the one suggested.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Who took part</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>The parents</translation>
    </message>
    <message>
        <source>Told: noted on %1 by %2.</source>
        <translation>Told: noted on %1 by %2.</translation>
    </message>
    <message>
        <source>It has not been noted that they were told.</source>
        <translation>It has not been noted that they were told.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>By %1 on %2 at %3.</source>
        <translation>By %1 on %2 at %3.</translation>
    </message>
    <message>
        <source>What was known and suggested then</source>
        <translation>What was known and suggested then</translation>
    </message>
    <message>
        <source>By the model of that day: %1, version %2.</source>
        <translation>By the model of that day: %1, version %2.</translation>
    </message>
    <message>
        <source>The vault uses another one by now; this page does not.</source>
        <translation>The vault uses another one by now; this page does not.</translation>
    </message>
    <message>
        <source>The reasons for %1</source>
        <translation>The reasons for %1</translation>
    </message>
    <message>
        <source>The parents’ side: %1</source>
        <translation>The parents’ side: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by professional judgement</source>
        <translation>Set by professional judgement</translation>
    </message>
    <message>
        <source>The model behind this judgement was lost when the vault was damaged, so the reasons of that day cannot be shown. What you decided, and why, is kept in the family’s list of judgements.</source>
        <translation>The model behind this judgement was lost when the vault was damaged, so the reasons of that day cannot be shown. What you decided, and why, is kept in the family’s list of judgements.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PeoplePage</name>
    <message>
        <source>People and what they may do</source>
        <translation>People and what they may do</translation>
    </message>
    <message>
        <source>%1 · removed, cannot sign in</source>
        <translation>%1 · removed, cannot sign in</translation>
    </message>
    <message>
        <source>Everybody who may open the vault</source>
        <translation>Everybody who may open the vault</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Give a new passphrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>A new person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>The passphrase that %1 has now no longer opens the vault. What %1 has written stays.</source>
        <translation>The passphrase that %1 has now no longer opens the vault. What %1 has written stays.</translation>
    </message>
    <message>
        <source>Give the new passphrase</source>
        <translation>Give the new passphrase</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>%1 can no longer open the vault. The name stays in the log and under what %1 has decided, and drafts that only %1 can see stay unseen. Should %1 have a copy of the vault&apos;s folder from before, it still opens: then give the vault a new key, too (Keys of the vault).</source>
        <translation>%1 can no longer open the vault. The name stays in the log and under what %1 has decided, and drafts that only %1 can see stay unseen. Should %1 have a copy of the vault&apos;s folder from before, it still opens: then give the vault a new key, too (Keys of the vault).</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 can sign in now.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next time %1 signs in.</source>
        <translation>Saved. It counts from the next time %1 signs in.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 has a new passphrase.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>This was not saved. Perhaps somebody has this name already: names differ in a vault.</source>
        <translation>This was not saved. Perhaps somebody has this name already: names differ in a vault.</translation>
    </message>
    <message>
        <source>This was not saved: a vault needs somebody who looks after it. Make somebody else an administrator first.</source>
        <translation>This was not saved: a vault needs somebody who looks after it. Make somebody else an administrator first.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the person does in the vault</source>
        <translation>What the person does in the vault</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Unit: district, room or team</source>
        <translation>Unit: district, room or team</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Write the person&apos;s name.</translation>
    </message>
    <message>
        <source>Choose what the person does: at least one thing.</source>
        <translation>Choose what the person does: at least one thing.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PersonStep</name>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your profession</source>
        <translation>Your profession</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good; four or five ordinary words are enough. No signs or capitals are demanded.</source>
        <translation>At least 15 characters. A sentence that only you would say is good; four or five ordinary words are enough. No signs or capitals are demanded.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you do in the vault.</source>
        <translation>Write your name: it stands beside what you do in the vault.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>The passphrase has %n character; it needs at least 15.</numerusform>
            <numerusform>The passphrase has %n characters; it needs at least 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>The two passphrases are not the same. Show them and compare.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::Picture</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Look at %1</translation>
    </message>
    <message>
        <source>The picture today</source>
        <translation>The picture today</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PictureTools</name>
    <message>
        <source>As text</source>
        <translation>As text</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>A PDF</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PlaceStep</name>
    <message>
        <source>Where is the vault to lie?</source>
        <translation>Where is the vault to lie?</translation>
    </message>
    <message>
        <source>A new or empty folder on this machine. Not in a folder that is copied to the internet and not on a network drive: the vault would not be safe there.</source>
        <translation>A new or empty folder on this machine. Not in a folder that is copied to the internet and not on a network drive: the vault would not be safe there.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder of the vault</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Choose the folder of the vault</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choose an empty folder</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>Write the whole path of a folder, or choose one.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose another.</source>
        <translation>There is something in this folder already. Choose another.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PreviewPage</name>
    <message>
        <source>So it is asked: %1. Try it; what is answered here is kept nowhere. The menu changes the language.</source>
        <translation>So it is asked: %1. Try it; what is answered here is kept nowhere. The menu changes the language.</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Back to editing</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Preview: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PublishPage</name>
    <message>
        <source>What is published</source>
        <translation>What is published</translation>
    </message>
    <message>
        <source>Publish: %1</source>
        <translation>Publish: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Without words in the other language. It can be published all the same:</source>
        <translation>Without words in the other language. It can be published all the same:</translation>
    </message>
    <message>
        <source>Notice before it is published:</source>
        <translation>Notice before it is published:</translation>
    </message>
    <message>
        <source>What this version changes:</source>
        <translation>What this version changes:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published: the version must be a word that this checklist does not have yet, such as %1.</source>
        <translation>Nothing was published: the version must be a word that this checklist does not have yet, such as %1.</translation>
    </message>
    <message>
        <source>Take the earlier version out of use</source>
        <translation>Take the earlier version out of use</translation>
    </message>
    <message>
        <source>Drafts on the earlier version can be finished, or moved over.</source>
        <translation>Drafts on the earlier version can be finished, or moved over.</translation>
    </message>
    <message>
        <source>Write it: %1</source>
        <translation>Write it: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::QuestionRow</name>
    <message>
        <source>This cannot be read as an answer (%1). Nothing else is changed.</source>
        <translation>This cannot be read as an answer (%1). Nothing else is changed.</translation>
    </message>
    <message>
        <source>%1 (must be answered)</source>
        <translation>%1 (must be answered)</translation>
    </message>
    <message>
        <source>Help with: %1</source>
        <translation>Help with: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecordPanel</name>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Nobody has filled in a checklist yet.</source>
        <translation>Nobody has filled in a checklist yet.</translation>
    </message>
    <message>
        <source>Professional judgements</source>
        <translation>Professional judgements</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, by %3</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Continue the draft: %1, %2</source>
        <translation>Continue the draft: %1, %2</translation>
    </message>
    <message>
        <source>Read: %1, %2</source>
        <translation>Read: %1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>the suggestion was target group %1</source>
        <translation>the suggestion was target group %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>reason: %1</translation>
    </message>
    <message>
        <source>took part: %1</source>
        <translation>took part: %1</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>next step: %1</translation>
    </message>
    <message>
        <source>next step %1: %2</source>
        <translation>next step %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The parents have been told</source>
        <translation>The parents have been told</translation>
    </message>
    <message>
        <source>The parents were told: noted on %1 by %2</source>
        <translation>The parents were told: noted on %1 by %2</translation>
    </message>
    <message>
        <source>The next step has been taken</source>
        <translation>The next step has been taken</translation>
    </message>
    <message>
        <source>The next step was taken: noted on %1 by %2</source>
        <translation>The next step was taken: noted on %1 by %2</translation>
    </message>
    <message>
        <source>Read the judgement: %1, signed by %2 at %3</source>
        <translation>Read the judgement: %1, signed by %2 at %3</translation>
    </message>
    <message>
        <source>Export screenings …</source>
        <translation>Export screenings …</translation>
    </message>
    <message>
        <source>Sheet for the parents …</source>
        <translation>Sheet for the parents …</translation>
    </message>
    <message>
        <source>Paper for the record …</source>
        <translation>Paper for the record …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecoverPage</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Forgotten passphrase</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place. Look for the newest sheet.</source>
        <translation>This recovery key belongs to another vault, or a newer one has taken its place. Look for the newest sheet.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecoveryStep</name>
    <message>
        <source>Your recovery key</source>
        <translation>Your recovery key</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, this key opens the vault; without either, nobody can. It is shown only now. Print it, or write it down by hand.</source>
        <translation>If a passphrase is forgotten, this key opens the vault; without either, nobody can. It is shown only now. Print it, or write it down by hand.</translation>
    </message>
    <message>
        <source>To be sure that it was written down, type two of its groups:</source>
        <translation>To be sure that it was written down, type two of its groups:</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save to a file …</source>
        <translation>Save to a file …</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>The recovery key is not there yet.</source>
        <translation>The recovery key is not there yet.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>recovery-key</source>
        <translation>recovery-key</translation>
    </message>
    <message>
        <source>Saved. Move the file to a safe place, away from this machine.</source>
        <translation>Saved. Move the file to a safe place, away from this machine.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>It could not be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>%1 of the recovery key</source>
        <translation>%1 of the recovery key</translation>
    </message>
    <message>
        <source>Half A, group %1</source>
        <translation>Half A, group %1</translation>
    </message>
    <message>
        <source>Half B, group %1</source>
        <translation>Half B, group %1</translation>
    </message>
    <message>
        <source>%1 is not the same as above. Look once more.</source>
        <translation>%1 is not the same as above. Look once more.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RestoreComparison</name>
    <message>
        <source>What there is now</source>
        <translation>What there is now</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Take it into use</translation>
    </message>
    <message>
        <source>Put this in the vault&apos;s place</source>
        <translation>Put this in the vault&apos;s place</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Choose another one</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Leave everything as it is</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Vault now</source>
        <translation>Vault now</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Families</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screenings</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Newest screening</source>
        <translation>Newest screening</translation>
    </message>
    <message>
        <source>Newest decision</source>
        <translation>Newest decision</translation>
    </message>
    <message>
        <source>Last written to</source>
        <translation>Last written to</translation>
    </message>
    <message>
        <source>The backup is whole, and opens.</source>
        <translation>The backup is whole, and opens.</translation>
    </message>
    <message>
        <source>The backup is whole, and opens. The vault itself is not open, so there is nothing to compare it with.</source>
        <translation>The backup is whole, and opens. The vault itself is not open, so there is nothing to compare it with.</translation>
    </message>
    <message>
        <source>This copy has no receipt: nothing tells whether it is the newest one.</source>
        <translation>This copy has no receipt: nothing tells whether it is the newest one.</translation>
    </message>
    <message>
        <source>The log in this backup does not fit together. It can be used; the page about the log tells more once it is open.</source>
        <translation>The log in this backup does not fit together. It can be used; the page about the log tells more once it is open.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RestorePage</name>
    <message>
        <source>Bring a vault back</source>
        <translation>Bring a vault back</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Choose the folder with the backup, on a stick or another disk. It is opened and read through; the backup itself is left as it is.</source>
        <translation>Choose the folder with the backup, on a stick or another disk. It is opened and read through; the backup itself is left as it is.</translation>
    </message>
    <message>
        <source>The backup is opened beside the vault and read through. Then you see what it holds and what it lacks, and decide. Nothing is overwritten: the vault as it is now is kept.</source>
        <translation>The backup is opened beside the vault and read through. Then you see what it holds and what it lacks, and decide. Nothing is overwritten: the vault as it is now is kept.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Choose a folder …</translation>
    </message>
    <message>
        <source>Where is the vault to lie?</source>
        <translation>Where is the vault to lie?</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Folder of the vault</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Choose the folder of the vault</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Your passphrase when the backup was made</source>
        <translation>Your passphrase when the backup was made</translation>
    </message>
    <message>
        <source>Only an administrator may go back to a backup.</source>
        <translation>Only an administrator may go back to a backup.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Open the backup</translation>
    </message>
    <message>
        <source>Open it and compare</source>
        <translation>Open it and compare</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Choose the folder of a backup</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choose an empty folder</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation>None found yet</translation>
    </message>
    <message>
        <source>Choose the folder of a backup first.</source>
        <translation>Choose the folder of a backup first.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder for the vault, or choose one.</source>
        <translation>Write the whole path of a folder for the vault, or choose one.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>The backup is being opened and read through …</source>
        <translation>The backup is being opened and read through …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and nothing is left of it.</source>
        <translation>Stopped. Nothing was changed, and nothing is left of it.</translation>
    </message>
    <message>
        <source>None: what can still be read of the vault itself</source>
        <translation>None: what can still be read of the vault itself</translation>
    </message>
    <message>
        <source>What can still be read is being saved …</source>
        <translation>What can still be read is being saved …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ReviewPage</name>
    <message>
        <source>All answers</source>
        <translation>All answers</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Read through – %1</source>
        <translation>Read through – %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Correct by a new version</source>
        <translation>Correct by a new version</translation>
    </message>
    <message>
        <source>About %1 · %2 · %3</source>
        <translation>About %1 · %2 · %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Show to the parents (%1)</source>
        <translation>Show to the parents (%1)</translation>
    </message>
    <message>
        <source>For the parents: without notes</source>
        <translation>For the parents: without notes</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>A PDF</translation>
    </message>
    <message>
        <source>Save the checklist as a PDF</source>
        <translation>Save the checklist as a PDF</translation>
    </message>
    <message>
        <source>checklist.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>checklist.pdf</translation>
    </message>
    <message>
        <source>To the newer version</source>
        <translation>To the newer version</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ScreeningPage</name>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>All answered</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
    <message>
        <source>What this means so far</source>
        <translation>What this means so far</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Finish …</translation>
    </message>
    <message>
        <source>Sections of the checklist</source>
        <translation>Sections of the checklist</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>About %1 · %2</translation>
    </message>
    <message>
        <source>To the next question without an answer (%1)</source>
        <translation>To the next question without an answer (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>Show to the parents (%1)</source>
        <translation>Show to the parents (%1)</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SearchBook</name>
    <message>
        <source>child in the family %1</source>
        <translation>child in the family %1</translation>
    </message>
    <message>
        <source>adult in the family %1</source>
        <translation>adult in the family %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SearchPalette</name>
    <message>
        <source>For which family?</source>
        <translation>For which family?</translation>
    </message>
    <message>
        <source>Find a family, a child, an adult, a checklist or a command</source>
        <translation>Find a family, a child, an adult, a checklist or a command</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>There is nothing to choose among yet.</source>
        <translation>There is nothing to choose among yet.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nothing is called that. Try fewer letters.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens, Esc closes.</source>
        <translation>
            <numerusform>%n found. Enter opens, Esc closes.</numerusform>
            <numerusform>%n found. Enter opens, Esc closes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SectionList</name>
    <message>
        <source>all answered</source>
        <translation>all answered</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ShortcutsPage</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Change keys …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>tidlig::app::StartPage</name>
    <message>
        <source>Welcome to Tidlig</source>
        <translation>Welcome to Tidlig</translation>
    </message>
    <message>
        <source>Checklists for early support to families. Everything stays encrypted on this machine, in a folder that is called a vault.</source>
        <translation>Checklists for early support to families. Everything stays encrypted on this machine, in a folder that is called a vault.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Make a new vault</translation>
    </message>
    <message>
        <source>Four short steps: the place, you and your passphrase, the recovery key.</source>
        <translation>Four short steps: the place, you and your passphrase, the recovery key.</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <translation>Open a vault that exists</translation>
    </message>
    <message>
        <source>Choose its folder on this machine or on a stick.</source>
        <translation>Choose its folder on this machine or on a stick.</translation>
    </message>
    <message>
        <source>Look around with made-up families</source>
        <translation>Look around with made-up families</translation>
    </message>
    <message>
        <source>Forty invented families in a vault of their own. Its passphrase is “%1”.</source>
        <translation>Forty invented families in a vault of their own. Its passphrase is “%1”.</translation>
    </message>
    <message>
        <source>The made-up families are being made</source>
        <translation>The made-up families are being made</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Choose the folder of the vault</translation>
    </message>
    <message>
        <source>Bring a vault back from a backup</source>
        <translation>Bring a vault back from a backup</translation>
    </message>
    <message>
        <source>After a lost machine or a broken disk: the backup becomes a vault here.</source>
        <translation>After a lost machine or a broken disk: the backup becomes a vault here.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::StatusLine</name>
    <message>
        <source>saved %1 · this machine only</source>
        <translation>saved %1 · this machine only</translation>
    </message>
    <message>
        <source>encrypted · this machine only</source>
        <translation>encrypted · this machine only</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Locks in %n second. Press any key to stay.</numerusform>
            <numerusform>Locks in %n seconds. Press any key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::TimePanel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Nothing has been recorded yet.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Look from farther away</source>
        <translation>Look from farther away</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>The whole time</translation>
    </message>
    <message>
        <source>The time as a table</source>
        <translation>The time as a table</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Read the judgement</source>
        <translation>Read the judgement</translation>
    </message>
    <message>
        <source>Read the judgement: %1</source>
        <translation>Read the judgement: %1</translation>
    </message>
    <message>
        <source>The arrow keys lead from event to event; Enter reads a judgement.</source>
        <translation>The arrow keys lead from event to event; Enter reads a judgement.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Position in target group</source>
        <translation>Position in target group</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>What else happened</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>tidlig::app::TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you today. New things turn up here by themselves: drafts, next steps, decisions and children who grow into another age.</source>
        <translation>Nothing waits for you today. New things turn up here by themselves: drafts, next steps, decisions and children who grow into another age.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Write at least ten characters, so that your leader understands why.</source>
        <translation>Write at least ten characters, so that your leader understands why.</translation>
    </message>
    <message>
        <source>The reason is kept. Your leader sees it.</source>
        <translation>The reason is kept. Your leader sees it.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Signed in: %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Search (%1)</translation>
    </message>
</context>
<context>
    <name>tidlig::app::TryIt</name>
    <message>
        <source>What is seen</source>
        <translation>What is seen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Markedly or lasting</source>
        <translation>Markedly or lasting</translation>
    </message>
    <message>
        <source>Signs of the child</source>
        <translation>Signs of the child</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Parents’ risk factors</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: seen</translation>
    </message>
    <message>
        <source>%1: markedly or lasting</source>
        <translation>%1: markedly or lasting</translation>
    </message>
    <message>
        <source>what you try</source>
        <translation>what you try</translation>
    </message>
    <message>
        <source>%1: a professional chooses and says why</source>
        <translation>%1: a professional chooses and says why</translation>
    </message>
    <message>
        <source>%1, because of %2.</source>
        <translation>%1, because of %2.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Choose two levels, or tick what is seen, and see what the model says. It is about no family, and nothing is kept.</source>
        <translation>Choose two levels, or tick what is seen, and see what the model says. It is about no family, and nothing is kept.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Child’s well-being</translation>
    </message>
    <message>
        <source>Tick what is seen</source>
        <translation>Tick what is seen</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Find an indicator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UnitLine</name>
    <message>
        <source>Unit: everybody&apos;s</source>
        <translation>Unit: everybody&apos;s</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand the family over to another unit</source>
        <translation>Hand the family over to another unit</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UnlockPage</name>
    <message>
        <source>Open the vault</source>
        <translation>Open the vault</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>In the folder %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Use another vault</source>
        <translation>Use another vault</translation>
    </message>
    <message>
        <source>The passphrase is being checked</source>
        <translation>The passphrase is being checked</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>I have forgotten my passphrase</translation>
    </message>
    <message numerus="yes">
        <source>After wrong passphrases the next one is tried after a wait: %n second(s) this time.</source>
        <translation>
            <numerusform>After wrong passphrases the next one is tried after a wait: %n second this time.</numerusform>
            <numerusform>After wrong passphrases the next one is tried after a wait: %n seconds this time.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a backup …</source>
        <translation>Go back to a backup …</translation>
    </message>
    <message>
        <source>The backup was not put in the vault&apos;s place: the vault is as it was. Close other windows that have it open, check that you may write in the folder beside it, and try again.</source>
        <translation>The backup was not put in the vault&apos;s place: the vault is as it was. Close other windows that have it open, check that you may write in the folder beside it, and try again.</translation>
    </message>
    <message>
        <source>The backup is in its place now. The vault as it was before is kept in %1; delete that folder when you are sure that nothing in it is missed.</source>
        <translation>The backup is in its place now. The vault as it was before is kept in %1; delete that folder when you are sure that nothing in it is missed.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UpkeepCard</name>
    <message>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>More about backups</source>
        <translation>More about backups</translation>
    </message>
    <message>
        <source>The recovery key was used to open the vault. Whoever saw the sheet could use it again.</source>
        <translation>The recovery key was used to open the vault. Whoever saw the sheet could use it again.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>A backup is being made …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::WaitingCard</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, later than these.</source>
        <translation>
            <numerusform>… and %n more, later than these.</numerusform>
            <numerusform>… and %n more, later than these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::WordsEditor</name>
    <message>
        <source>One answer a line</source>
        <translation>One answer a line</translation>
    </message>
</context>
<context>
    <name>tidlig::app::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
</TS>
