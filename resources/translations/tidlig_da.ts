<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AnswerText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>et tal</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh.mm</source>
        <translation>dd.mm.åååå tt.mm</translation>
    </message>
    <message>
        <source>hh.mm</source>
        <translation>tt.mm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>a copy without a receipt</source>
        <translation>en kopi uden kvittering</translation>
    </message>
    <message>
        <source>damaged: its receipt cannot be read</source>
        <translation>beskadiget: kvitteringen kan ikke læses</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>af en anden boks</translation>
    </message>
    <message>
        <source>from before the vault got a new key</source>
        <translation>fra før boksen fik en ny nøgle</translation>
    </message>
    <message>
        <source>damaged: a file is not as it was written</source>
        <translation>beskadiget: en fil er ikke, som den blev skrevet</translation>
    </message>
    <message>
        <source>damaged: a page cannot be read</source>
        <translation>beskadiget: en side kan ikke læses</translation>
    </message>
    <message numerus="yes">
        <source>There is no backup of this vault yet, and it is %n day(s) old.</source>
        <translation>
            <numerusform>Der er endnu ingen sikkerhedskopi af boksen, og den er %n dag gammel.</numerusform>
            <numerusform>Der er endnu ingen sikkerhedskopi af boksen, og den er %n dage gammel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this vault yet.</source>
        <translation>Der er endnu ingen sikkerhedskopi af boksen.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is from %2, %n day(s) ago.</source>
        <translation>
            <numerusform>Den nyeste sikkerhedskopi er fra %2, for %n dag siden.</numerusform>
            <numerusform>Den nyeste sikkerhedskopi er fra %2, for %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup is from %1.</source>
        <translation>Den nyeste sikkerhedskopi er fra %1.</translation>
    </message>
    <message>
        <source>The newest backup is from %1, and nothing was changed since.</source>
        <translation>Den nyeste sikkerhedskopi er fra %1, og intet er ændret siden.</translation>
    </message>
    <message>
        <source>A backup has been made beside the vault, and checked.</source>
        <translation>Der er lavet en sikkerhedskopi ved siden af boksen, og den er tjekket.</translation>
    </message>
    <message>
        <source>A backup has been made in the other place, and checked.</source>
        <translation>Der er lavet en sikkerhedskopi på det andet sted, og den er tjekket.</translation>
    </message>
    <message>
        <source>The other place is not there now: plug in the stick and make a backup once more.</source>
        <translation>Det andet sted er der ikke nu: sæt stikket i, og lav en sikkerhedskopi igen.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</source>
        <translation>Mappen ligger på et netværksdrev. En sikkerhedskopi er krypteret, men den, der får fat i en kopi, kan åbne den med en adgangssætning fra dengang, også flere år senere.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet. A backup is encrypted, but whoever gets a copy of it can open it with a passphrase of its time, also years later.</source>
        <translation>Mappen bliver kopieret til internettet. En sikkerhedskopi er krypteret, men den, der får fat i en kopi, kan åbne den med en adgangssætning fra dengang, også flere år senere.</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n familie</numerusform>
            <numerusform>%n familier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screening(s)</source>
        <translation>
            <numerusform>%n screening</numerusform>
            <numerusform>%n screeninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup holds as many families, screenings and decisions as the vault. What was changed in them since then is not in it.</source>
        <translation>Sikkerhedskopien har lige så mange familier, screeninger og beslutninger som boksen. Det, der er ændret i dem siden, er ikke med.</translation>
    </message>
    <message>
        <source>The backup lacks %1 that are in the vault now.</source>
        <translation>Sikkerhedskopien mangler %1, som er i boksen nu.</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familier</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>screenings</source>
        <translation>screeninger</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notater</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>beslutninger</translation>
    </message>
    <message>
        <source>checklists and models</source>
        <translation>tjeklister og modeller</translation>
    </message>
    <message>
        <source>entries of the log</source>
        <translation>linjer i loggen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>brugere</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>andet (%1)</translation>
    </message>
    <message numerus="yes">
        <source>All that is known of could be saved: %n entries of all kinds.</source>
        <translation>
            <numerusform>Alt, hvad man kender til, kunne reddes: %n linje af alle slags.</numerusform>
            <numerusform>Alt, hvad man kender til, kunne reddes: %n linjer af alle slags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of all kinds could be saved. Some is lost. A good backup mostly has more of it: look there first.</source>
        <translation>
            <numerusform>%n linje af alle slags kunne reddes. Noget er gået tabt. En god sikkerhedskopi har som regel mere med: se der først.</numerusform>
            <numerusform>%n linjer af alle slags kunne reddes. Noget er gået tabt. En god sikkerhedskopi har som regel mere med: se der først.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost of %1: at least %2, on %n damaged page(s)%3</source>
        <translation>
            <numerusform>Tabt af %1: mindst %2, på %n beskadiget side%3</numerusform>
            <numerusform>Tabt af %1: mindst %2, på %n beskadigede sider%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Light or dark as the machine is</source>
        <translation>Lyst eller mørkt som på maskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Close help or keys</source>
        <translation>Luk hjælp eller taster</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Næste fane</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Forrige fane</translation>
    </message>
    <message>
        <source>Choose the answer and go on</source>
        <translation>Vælg svaret, og gå videre</translation>
    </message>
    <message>
        <source>Move among questions and answers</source>
        <translation>Gå mellem spørgsmål og svar</translation>
    </message>
    <message>
        <source>Help with the question</source>
        <translation>Hjælp til spørgsmålet</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv et notat</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tag svaret tilbage</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>Gå fra felt til felt</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>Fra søgefeltet ned i listen</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Åbn familien</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>Til det næste felt eller den næste knap, og tilbage</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Tryk på knappen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Sæt ind</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Markér hele teksten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Skift taster …</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Rundt i programmet</translation>
    </message>
    <message>
        <source>In a checklist</source>
        <translation>I en tjekliste</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>I billedet</translation>
    </message>
    <message>
        <source>In the list of families</source>
        <translation>I listen over familier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>To the next question without an answer</source>
        <translation>Til næste spørgsmål uden svar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>The picture as text</source>
        <translation>Billedet som tekst</translation>
    </message>
    <message>
        <source>Copy the picture as text</source>
        <translation>Kopiér billedet som tekst</translation>
    </message>
    <message>
        <source>From event to event, to the first and the last</source>
        <translation>Fra hændelse til hændelse, til den første og den sidste</translation>
    </message>
    <message>
        <source>Look closer, look from farther away</source>
        <translation>Se tættere på, se længere væk fra</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Hele forløbet</translation>
    </message>
    <message>
        <source>The time as a table</source>
        <translation>Forløbet som tabel</translation>
    </message>
    <message>
        <source>On the time line</source>
        <translation>På tidslinjen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Large buttons for fingers</source>
        <translation>Store knapper til fingre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Easier to see and touch</source>
        <translation>Lettere at se og ramme</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <source>Show to the parents</source>
        <translation>Vis for forældrene</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Open a family outside your own …</source>
        <translation>Åbn en familie uden for dine egne …</translation>
    </message>
    <message>
        <source>Change my passphrase …</source>
        <translation>Skift min adgangssætning …</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Vurderingsmodel</translation>
    </message>
    <message>
        <source>Print the picture or the paper</source>
        <translation>Udskriv billedet eller papiret</translation>
    </message>
    <message>
        <source>Save the picture or the paper as a PDF</source>
        <translation>Gem billedet eller papiret som PDF</translation>
    </message>
    <message>
        <source>The sheet for the parents</source>
        <translation>Arket til forældrene</translation>
    </message>
    <message>
        <source>The paper for the record</source>
        <translation>Papiret til journalen</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>expected %1</source>
        <translation>ventes %1</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dage siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayTexts</name>
    <message>
        <source>tidlig: there is no display to open a window on. Start Tidlig on a desktop; without one, tidlig-cli does its work on the command line.</source>
        <translation>tidlig: der er ingen skærm at åbne et vindue på. Start Tidlig på et skrivebord; uden et gør tidlig-cli arbejdet på kommandolinjen.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>The duty to notify follows from reason to believe that a child needs help, not from a target group. It is yours personally, whatever stands here.</source>
        <translation>Underretningspligten følger af, at der er grund til at antage, at et barn har brug for hjælp – ikke af en målgruppe. Den er din personligt, uanset hvad der står her.</translation>
    </message>
</context>
<context>
    <name>EditorText</name>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Ét af flere svar</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Flere svar</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egne ord</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Et tal</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>En dato</translation>
    </message>
    <message>
        <source>An explanation, without an answer</source>
        <translation>En forklaring uden svar</translation>
    </message>
    <message>
        <source>The words in Danish cannot be empty. To take it away, use Remove.</source>
        <translation>Ordlyden på dansk kan ikke være tom. Brug Fjern, hvis det skal væk.</translation>
    </message>
    <message>
        <source>The checklist needs a title in Danish.</source>
        <translation>Tjeklisten skal have en titel på dansk.</translation>
    </message>
    <message>
        <source>Write the help in Danish first.</source>
        <translation>Skriv først hjælpen på dansk.</translation>
    </message>
    <message>
        <source>Each answer to choose needs words in Danish.</source>
        <translation>Hver svarmulighed skal have ord på dansk.</translation>
    </message>
    <message>
        <source>The same answer stands there twice. Change one of them.</source>
        <translation>Det samme svar står der to gange. Ret det ene.</translation>
    </message>
    <message>
        <source>There must be at least one answer to choose.</source>
        <translation>Der skal være mindst én svarmulighed.</translation>
    </message>
    <message>
        <source>The checklist asks about this already.</source>
        <translation>Tjeklisten spørger allerede om det.</translation>
    </message>
    <message>
        <source>Whether another question is asked depends on this one. Remove that one first.</source>
        <translation>Et andet spørgsmål stilles kun ud fra svaret på det her. Fjern det andet først.</translation>
    </message>
    <message>
        <source>A checklist keeps at least one section. Add another one first.</source>
        <translation>En tjekliste har mindst ét afsnit. Tilføj et andet først.</translation>
    </message>
    <message>
        <source>A section keeps at least one question. Add another one first, or remove the whole section.</source>
        <translation>Et afsnit har mindst ét spørgsmål. Tilføj et andet først, eller fjern hele afsnittet.</translation>
    </message>
    <message>
        <source>It is the only question of its section. Move the section instead.</source>
        <translation>Det er afsnittets eneste spørgsmål. Flyt afsnittet i stedet.</translation>
    </message>
    <message>
        <source>That could not be changed, and nothing was lost: the checklist could not be used afterwards.</source>
        <translation>Det kunne ikke ændres, og intet er gået tabt: tjeklisten kunne ikke bruges bagefter.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nyt: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Væk: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ændret: %1</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Wrong passphrase. Check that Caps Lock is off and that your own name is chosen, and try again. If it is forgotten, the recovery key opens the vault; nothing is lost.</source>
        <translation>Forkert adgangssætning. Se efter, at Caps Lock er slået fra, og at dit eget navn er valgt, og prøv igen. Er den glemt, åbner gendannelsesnøglen boksen; intet er tabt.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another folder, or plug in the disk that holds the vault and try again.</source>
        <translation>Der er ingen boks i denne mappe. Vælg en anden mappe, eller sæt den disk i, som boksen ligger på, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault is already open in another window on this machine. Go to that window, or close it and try again.</source>
        <translation>Boksen er allerede åben i et andet vindue på denne maskine. Gå til det vindue, eller luk det og prøv igen.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of Tidlig, and nothing was changed in it. Install the newest version and open the vault again.</source>
        <translation>Boksen er skrevet af en nyere udgave af Tidlig, og intet er ændret i den. Installér den nyeste udgave, og åbn boksen igen.</translation>
    </message>
    <message>
        <source>The vault could not be opened, and nothing was changed in it. Check that you may write in the folder and that the disk is there, and try again.</source>
        <translation>Boksen kunne ikke åbnes, og intet er ændret i den. Se efter, at du må skrive i mappen, og at disken er der, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault was not made: the folder must be new or empty, and the passphrase at least 15 characters and not a common one. Change it and try again.</source>
        <translation>Boksen blev ikke lavet: mappen skal være ny eller tom, og adgangssætningen mindst 15 tegn og ikke en almindelig. Ret det, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault was not made: the disk is full. Make room, or choose a folder on another disk.</source>
        <translation>Boksen blev ikke lavet: disken er fuld. Gør plads, eller vælg en mappe på en anden disk.</translation>
    </message>
    <message>
        <source>The vault was not made, and nothing was left behind. Check that you may write in the folder, or choose another one.</source>
        <translation>Boksen blev ikke lavet, og intet er efterladt. Se efter, at du må skrive i mappen, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask your administrator if you need it in your work.</source>
        <translation>Din rolle giver ikke lov til dette. Intet er ændret. Spørg jeres administrator, hvis du har brug for det i dit arbejde.</translation>
    </message>
    <message>
        <source>The disk is full, and this last change was not saved. All that was saved before is there. Make room on the disk and do it again.</source>
        <translation>Disken er fuld, og den sidste ændring blev ikke gemt. Alt, der var gemt før, er der stadig. Gør plads på disken, og gør det om.</translation>
    </message>
    <message>
        <source>Something in the vault could not be read and may be damaged. Nothing was changed. Ask the person who looks after your machines to run the integrity check.</source>
        <translation>Noget i boksen kunne ikke læses og er måske beskadiget. Intet er ændret. Bed den, der passer jeres maskiner, om at køre kontrollen af boksen.</translation>
    </message>
    <message>
        <source>This is not in the vault any more. Go back to the list of families.</source>
        <translation>Det findes ikke længere i boksen. Gå tilbage til listen over familier.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it and try again; nothing was lost.</source>
        <translation>Boksen er låst. Lås den op, og prøv igen; intet er tabt.</translation>
    </message>
    <message>
        <source>This cannot be signed yet: something that is needed is missing.</source>
        <translation>Dette kan ikke underskrives endnu: der mangler noget, som skal være der.</translation>
    </message>
    <message>
        <source>This was not saved: something is missing or not possible.</source>
        <translation>Dette blev ikke gemt: noget mangler eller er ikke muligt.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was changed. Try again.</source>
        <translation>Dette kunne ikke læses. Intet er ændret. Prøv igen.</translation>
    </message>
    <message>
        <source>This last change was not saved. All that was saved before is there. Check that the disk is there and not write-protected, and do it again.</source>
        <translation>Den sidste ændring blev ikke gemt. Alt, der var gemt før, er der stadig. Se efter, at disken er der og ikke er skrivebeskyttet, og gør det om.</translation>
    </message>
    <message>
        <source>The file was not written, and nothing was left behind. Everything is in the vault as before. Check that you may write there and that there is room, or choose another place.</source>
        <translation>Filen blev ikke skrevet, og der ligger intet tilbage af den. Alt er i boksen som før. Se efter, om du må skrive dér, og om der er plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>Nothing was brought in: the file is larger than 16 MB, and no form is that large. Choose the form&apos;s own file.</source>
        <translation>Intet er hentet: filen er større end 16 MB, og så store er skemaer ikke. Vælg skemaets egen fil.</translation>
    </message>
    <message>
        <source>Nothing was brought in: there is no such file. Check that the disk is there, and choose it again.</source>
        <translation>Intet er hentet: filen findes ikke. Se efter, om disken er sat i, og vælg den igen.</translation>
    </message>
    <message>
        <source>Nothing was brought in: this could not be read as a file. Check that it is a file and not a folder, and that you may read it, and choose it again.</source>
        <translation>Intet er hentet: det kunne ikke læses som en fil. Se efter, at det er en fil og ikke en mappe, og at du må læse den, og vælg den igen.</translation>
    </message>
    <message>
        <source>This family is outside your own families, and nothing was changed. Open it with a reason if you need it in your work.</source>
        <translation>Familien er uden for dine egne familier, og intet er ændret. Åbn den med en begrundelse, hvis du skal bruge den i dit arbejde.</translation>
    </message>
    <message>
        <source>The vault&apos;s files are damaged, and nothing was changed in them. Go back to the newest backup; the damaged files are kept. Ask the person who looks after your machines whether the disk is still sound.</source>
        <translation>Boksens filer er beskadiget, og intet er ændret i dem. Gå tilbage til den nyeste sikkerhedskopi; de beskadigede filer bliver gemt. Spørg den, der passer jeres maskiner, om disken stadig er i orden.</translation>
    </message>
    <message>
        <source>No backup was made: there is no room for it. The vault and the older backups are as they were. Make room on the disk, or choose another place.</source>
        <translation>Der blev ikke lavet nogen sikkerhedskopi: der er ikke plads til den. Boksen og de ældre sikkerhedskopier er, som de var. Gør plads på disken, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>No backup was made there: the folder is not there. Plug in the stick, or choose another place. The vault is as it was.</source>
        <translation>Der blev ikke lavet nogen sikkerhedskopi der: mappen findes ikke. Sæt stikket i, eller vælg et andet sted. Boksen er, som den var.</translation>
    </message>
    <message>
        <source>A backup cannot lie inside a vault. Choose another folder, best on another disk.</source>
        <translation>En sikkerhedskopi kan ikke ligge inde i en boks. Vælg en anden mappe, helst på en anden disk.</translation>
    </message>
    <message>
        <source>No backup was made: the vault is damaged. The older backups are as they were. Work no more in this vault, and go back to the newest good backup.</source>
        <translation>Der blev ikke lavet nogen sikkerhedskopi: boksen er beskadiget. De ældre sikkerhedskopier er, som de var. Arbejd ikke videre i boksen, og gå tilbage til den nyeste gode sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Your role does not allow backups in this place. Ask your administrator.</source>
        <translation>Din rolle tillader ikke sikkerhedskopier på dette sted. Spørg jeres administrator.</translation>
    </message>
    <message>
        <source>No backup was made: the folder cannot be written to. The vault and the older backups are as they were. Choose another place, or try again.</source>
        <translation>Der blev ikke lavet nogen sikkerhedskopi: der kan ikke skrives i mappen. Boksen og de ældre sikkerhedskopier er, som de var. Vælg et andet sted, eller prøv igen.</translation>
    </message>
    <message>
        <source>Wrong passphrase. A backup opens with the passphrase that was in use when it was made. Nothing was changed.</source>
        <translation>Forkert adgangssætning. En sikkerhedskopi åbner med den adgangssætning, der blev brugt, da den blev lavet. Intet er ændret.</translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose the folder that holds vault.db and vault.keys.</source>
        <translation>Der er ingen sikkerhedskopi i denne mappe. Vælg den mappe, der indeholder vault.db og vault.keys.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be used. Nothing was changed. Choose another one.</source>
        <translation>Denne sikkerhedskopi er beskadiget og kan ikke bruges. Intet er ændret. Vælg en anden.</translation>
    </message>
    <message>
        <source>Only an administrator may go back to a backup. Nothing was changed. Ask your administrator.</source>
        <translation>Kun en administrator må gå tilbage til en sikkerhedskopi. Intet er ændret. Spørg jeres administrator.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Tidlig. Nothing was changed. Install the newest version and try again.</source>
        <translation>Sikkerhedskopien er lavet af en nyere udgave af Tidlig. Intet er ændret. Installér den nyeste udgave, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault is open in another window. Nothing was changed. Close it there and try again.</source>
        <translation>Boksen er åben i et andet vindue. Intet er ændret. Luk den der, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no room for the backup beside the vault. Nothing was changed. Make room on the disk and try again.</source>
        <translation>Der er ikke plads til sikkerhedskopien ved siden af boksen. Intet er ændret. Gør plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault cannot lie in this folder: it must be new or empty, on this machine, and not copied to the internet. Nothing was changed. Choose another one.</source>
        <translation>Boksen kan ikke ligge i denne mappe: den skal være ny eller tom, ligge på denne maskine og ikke blive kopieret til internettet. Intet er ændret. Vælg en anden.</translation>
    </message>
    <message>
        <source>The backup could not be read, or nothing could be written beside the vault. Nothing was changed. Check that the disk is there and that you may write on it, and try again.</source>
        <translation>Sikkerhedskopien kunne ikke læses, eller der kunne ikke skrives ved siden af boksen. Intet er ændret. Se efter, om disken er der, og om du må skrive på den, og prøv igen.</translation>
    </message>
    <message>
        <source>The machine has too little memory left, and this was not done. All that was saved before is there. Close other programs and try again.</source>
        <translation>Maskinen har for lidt hukommelse tilbage, og dette blev ikke gjort. Alt, der var gemt før, er der stadig. Luk andre programmer, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>Exhibits</name>
    <message>
        <source>The child sleeps well</source>
        <translation>Barnet sover godt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
</context>
<context>
    <name>FamilyPaper</name>
    <message>
        <source>Family: %1</source>
        <translation>Familie: %1</translation>
    </message>
    <message>
        <source>Family: %1 (%2)</source>
        <translation>Familie: %1 (%2)</translation>
    </message>
    <message>
        <source>printed %1 from Tidlig</source>
        <translation>udskrevet %1 fra Tidlig</translation>
    </message>
    <message>
        <source>To the parents</source>
        <translation>Til forældrene</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Til journalen</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>unborn</source>
        <translation>ufødte</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>under 1 år</translation>
    </message>
    <message>
        <source>1–2 years</source>
        <translation>1–2 år</translation>
    </message>
    <message>
        <source>3–5 years</source>
        <translation>3–5 år</translation>
    </message>
    <message>
        <source>6–9 years</source>
        <translation>6–9 år</translation>
    </message>
    <message>
        <source>about an adult</source>
        <translation>om en voksen</translation>
    </message>
    <message>
        <source>about the family</source>
        <translation>om familien</translation>
    </message>
    <message>
        <source>about a child</source>
        <translation>om et barn</translation>
    </message>
    <message>
        <source>about anybody in the family</source>
        <translation>om hvem som helst i familien</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>Et skema uden titel</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>Alle fag</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>%1 opens the help for the page you are on. %2 locks at once.</source>
        <translation>%1 åbner hjælpen til den side, du er på. %2 låser med det samme.</translation>
    </message>
    <message>
        <source>Answer with the keys 1 to 4. Each answer is saved at once, so you may stop wherever you are.</source>
        <translation>Svar med tasterne 1 til 4. Hvert svar bliver gemt med det samme, så du kan holde op, hvor du er.</translation>
    </message>
    <message>
        <source>The picture shows what was seen and what is still missing. It decides nothing: you do.</source>
        <translation>Billedet viser, hvad der er set, og hvad der mangler. Det afgør intet: det gør du.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 about %2 (%3)</source>
        <translation>%1 om %2 (%3)</translation>
    </message>
    <message>
        <source>Position in target group %1, the first</source>
        <translation>Placering i målgruppe %1, den første</translation>
    </message>
    <message>
        <source>Position in target group %1, as before</source>
        <translation>Placering i målgruppe %1, som før</translation>
    </message>
    <message>
        <source>Position in target group %1, before in %2</source>
        <translation>Placering i målgruppe %1, før i %2</translation>
    </message>
    <message>
        <source>%1 was born</source>
        <translation>%1 blev født</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 er ventet</translation>
    </message>
    <message>
        <source>The parents were told of the judgement</source>
        <translation>Forældrene blev orienteret om vurderingen</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planlagt: %1</translation>
    </message>
    <message>
        <source>The next step is planned</source>
        <translation>Det næste skridt er planlagt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Gjort: %1</translation>
    </message>
    <message>
        <source>The next step was taken</source>
        <translation>Det næste skridt er taget</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Recorded by %3.</source>
        <translation>%1: %2. Skrevet af %3.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a birth, at most two letters</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>P</source>
        <comment>parents were told, at most two letters</comment>
        <translation>O</translation>
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
        <translation>Piletaster</translation>
    </message>
    <message>
        <source>%1 already means “%2”. Give that command another key first, or choose another key here.</source>
        <translation>%1 betyder allerede “%2”. Giv først den kommando en anden tast, eller vælg en anden tast her.</translation>
    </message>
    <message>
        <source>%1 alone would be missing when you write. Press it together with Ctrl or Alt, or choose a key from F1 to F12.</source>
        <translation>%1 alene ville du mangle, når du skriver. Tryk på den sammen med Ctrl eller Alt, eller vælg en tast fra F1 til F12.</translation>
    </message>
    <message>
        <source>The keys of “%1” cannot be changed.</source>
        <translation>Tasterne til “%1” kan ikke skiftes.</translation>
    </message>
    <message>
        <source>That is no key that a command can have.</source>
        <translation>Den tast kan en kommando ikke have.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Vault made</source>
        <translation>Boks oprettet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget ind</translation>
    </message>
    <message>
        <source>New passphrase by the recovery key</source>
        <translation>Ny adgangssætning med gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Damaged key file written again</source>
        <translation>Beskadiget nøglefil skrevet igen</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Bruger tilføjet</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Adgangssætning ændret</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Bruger fjernet</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Bruger ændret</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>New key for the whole vault</source>
        <translation>Ny nøgle til hele boksen</translation>
    </message>
    <message>
        <source>Family read</source>
        <translation>Familie læst</translation>
    </message>
    <message>
        <source>Family written down</source>
        <translation>Familie oprettet</translation>
    </message>
    <message>
        <source>Family changed</source>
        <translation>Familie ændret</translation>
    </message>
    <message>
        <source>Family brought in</source>
        <translation>Familie hentet ind</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Medlem tilføjet</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Medlem ændret</translation>
    </message>
    <message>
        <source>Child put into a second household</source>
        <translation>Barn sat i en husstand mere</translation>
    </message>
    <message>
        <source>Family’s time read</source>
        <translation>Familiens tidslinje læst</translation>
    </message>
    <message>
        <source>Draft of a family kept</source>
        <translation>Kladde til en familie gemt</translation>
    </message>
    <message>
        <source>Draft of a family dropped</source>
        <translation>Kladde til en familie kasseret</translation>
    </message>
    <message>
        <source>Families exported</source>
        <translation>Familier eksporteret</translation>
    </message>
    <message>
        <source>Families assessed</source>
        <translation>Familier vurderet</translation>
    </message>
    <message>
        <source>List of families read</source>
        <translation>Liste over familier læst</translation>
    </message>
    <message>
        <source>Picture printed</source>
        <translation>Billede udskrevet</translation>
    </message>
    <message>
        <source>Picture saved as a file</source>
        <translation>Billede gemt som fil</translation>
    </message>
    <message>
        <source>Today read</source>
        <translation>I dag læst</translation>
    </message>
    <message>
        <source>Coordinator chosen</source>
        <translation>Koordinator valgt</translation>
    </message>
    <message>
        <source>Screening printed</source>
        <translation>Screening udskrevet</translation>
    </message>
    <message>
        <source>Screening saved as a file</source>
        <translation>Screening gemt som fil</translation>
    </message>
    <message>
        <source>Screening begun</source>
        <translation>Screening begyndt</translation>
    </message>
    <message>
        <source>Screening read</source>
        <translation>Screening læst</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Spørgsmål besvaret</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note skrevet</translation>
    </message>
    <message>
        <source>Screening signed</source>
        <translation>Screening underskrevet</translation>
    </message>
    <message>
        <source>Correction begun</source>
        <translation>Rettelse begyndt</translation>
    </message>
    <message>
        <source>Screening made into a file for the children guide</source>
        <translation>Screening lagt i en fil til børneguiden</translation>
    </message>
    <message>
        <source>Screenings exported</source>
        <translation>Screeninger eksporteret</translation>
    </message>
    <message>
        <source>Screening shown to the parents</source>
        <translation>Screening vist til forældrene</translation>
    </message>
    <message>
        <source>Screening moved to a newer form</source>
        <translation>Screening flyttet til et nyere skema</translation>
    </message>
    <message>
        <source>Position decided</source>
        <translation>Placering besluttet</translation>
    </message>
    <message>
        <source>Family assessed</source>
        <translation>Familie vurderet</translation>
    </message>
    <message>
        <source>Judgements read</source>
        <translation>Vurderinger læst</translation>
    </message>
    <message>
        <source>Next step taken</source>
        <translation>Næste skridt taget</translation>
    </message>
    <message>
        <source>Next step taken back</source>
        <translation>Næste skridt taget tilbage</translation>
    </message>
    <message>
        <source>Parents told</source>
        <translation>Forældre orienteret</translation>
    </message>
    <message>
        <source>Parents told: taken back</source>
        <translation>Forældre orienteret: taget tilbage</translation>
    </message>
    <message>
        <source>Draft of a judgement kept</source>
        <translation>Kladde til en vurdering gemt</translation>
    </message>
    <message>
        <source>Draft of a judgement dropped</source>
        <translation>Kladde til en vurdering kasseret</translation>
    </message>
    <message>
        <source>Vault checked</source>
        <translation>Boks tjekket</translation>
    </message>
    <message>
        <source>Made-up families made</source>
        <translation>Opdigtede familier lavet</translation>
    </message>
    <message>
        <source>Log read</source>
        <translation>Log læst</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhedskopi lavet</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Gendannet fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Saved from a damaged vault</source>
        <translation>Reddet fra en beskadiget boks</translation>
    </message>
    <message>
        <source>Form brought in</source>
        <translation>Skema hentet ind</translation>
    </message>
    <message>
        <source>Form taken out of use</source>
        <translation>Skema taget ud af brug</translation>
    </message>
    <message>
        <source>Form taken into use</source>
        <translation>Skema taget i brug</translation>
    </message>
    <message>
        <source>Draft of a form kept</source>
        <translation>Kladde til et skema gemt</translation>
    </message>
    <message>
        <source>Draft of a form dropped</source>
        <translation>Kladde til et skema kasseret</translation>
    </message>
    <message>
        <source>Family opened with a reason</source>
        <translation>Familie åbnet med en begrundelse</translation>
    </message>
    <message>
        <source>Family opened in an emergency</source>
        <translation>Familie åbnet i en nødsituation</translation>
    </message>
    <message>
        <source>Emergency opening explained</source>
        <translation>Nødåbning begrundet</translation>
    </message>
    <message>
        <source>Opening seen by the leader</source>
        <translation>Åbning set af lederen</translation>
    </message>
    <message>
        <source>Family moved to a unit</source>
        <translation>Familie flyttet til en enhed</translation>
    </message>
    <message>
        <source>Log verified: nothing wrong</source>
        <translation>Log efterprøvet: intet galt</translation>
    </message>
    <message>
        <source>Log verified: entry %1 is not as it was</source>
        <translation>Log efterprøvet: linje %1 er ikke, som den var</translation>
    </message>
    <message>
        <source>Vault found older than entry %1, which was known</source>
        <translation>Boksen var ældre end linje %1, som var kendt</translation>
    </message>
    <message>
        <source>Older vault accepted; entry %1 was known</source>
        <translation>Ældre boks godtaget; linje %1 var kendt</translation>
    </message>
    <message>
        <source>Something a newer version knows (%1)</source>
        <translation>Noget, som en nyere version kender (%1)</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>en sikkerhedskopi</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>denne maskine</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Linje %1 er ændret, efter at den blev skrevet.</translation>
    </message>
    <message>
        <source>Entry %1 was removed.</source>
        <translation>Linje %1 er fjernet.</translation>
    </message>
    <message>
        <source>Entry %1 was moved to another place.</source>
        <translation>Linje %1 er flyttet til et andet sted.</translation>
    </message>
    <message>
        <source>The log was cut off: entry %1 and what came after it is gone.</source>
        <translation>Loggen er skåret af: linje %1 og det, der kom efter, er væk.</translation>
    </message>
    <message>
        <source>The mark of where the log ends, at entry %1, was replaced.</source>
        <translation>Mærket for, hvor loggen slutter, ved linje %1, er skiftet ud.</translation>
    </message>
    <message>
        <source>The vault is an older copy: from entry %1 on it is not the log that %2 knew. That one went on to entry %3.</source>
        <translation>Boksen er en ældre kopi: fra linje %1 er det ikke den log, som %2 kendte. Den gik til linje %3.</translation>
    </message>
    <message>
        <source>This is another log: entry %1 is not the one that %2 knew.</source>
        <translation>Det er en anden log: linje %1 er ikke den, som %2 kendte.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) since the last time</source>
        <translation>
            <numerusform>%n forkert adgangssætning siden sidst</numerusform>
            <numerusform>%n forkerte adgangssætninger siden sidst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personer og nøgler</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Vurderinger</translation>
    </message>
    <message>
        <source>Openings with a reason</source>
        <translation>Åbninger med begrundelse</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <source>Vault and backups</source>
        <translation>Boks og sikkerhedskopier</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Selve loggen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>removed (number %1)</source>
        <translation>fjernet (nummer %1)</translation>
    </message>
    <message>
        <source>Nothing was changed by looking. Keep the vault as it is, find out who had it, and compare it with the newest backup.</source>
        <translation>Intet er ændret af at se efter. Lad boksen være, som den er, find ud af, hvem der har haft den, og sammenlign med den nyeste sikkerhedskopi.</translation>
    </message>
    <message numerus="yes">
        <source>All is well: every one of the %n entries is as it was written.</source>
        <translation>
            <numerusform>Alt er i orden: %n linje er, som den blev skrevet.</numerusform>
            <numerusform>Alt er i orden: alle %n linjer er, som de blev skrevet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing outside the vault to compare with, so an older copy of the whole vault would not be noticed.</source>
        <translation>Der var intet uden for boksen at sammenligne med, så en ældre kopi af hele boksen ville ikke blive opdaget.</translation>
    </message>
    <message numerus="yes">
        <source>What is known of it outside the vault, in %n place(s), agrees.</source>
        <translation>
            <numerusform>Det, der er kendt om den uden for boksen, %n sted, stemmer.</numerusform>
            <numerusform>Det, der er kendt om den uden for boksen, %n steder, stemmer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for a family outside one&apos;s own</source>
        <translation>Søgt efter en familie uden for egne</translation>
    </message>
    <message>
        <source>Place or days for backups chosen</source>
        <translation>Sted eller dage for sikkerhedskopier valgt</translation>
    </message>
    <message>
        <source>the paper</source>
        <translation>papiret</translation>
    </message>
    <message>
        <source>Draft of a model kept</source>
        <translation>Kladde til en model gemt</translation>
    </message>
    <message>
        <source>Draft of a model dropped</source>
        <translation>Kladde til en model kasseret</translation>
    </message>
    <message>
        <source>Model approved</source>
        <translation>Model godkendt</translation>
    </message>
    <message>
        <source>What a model would change was counted</source>
        <translation>Talt, hvad en model ville ændre</translation>
    </message>
    <message>
        <source>Scoring models</source>
        <translation>Vurderingsmodeller</translation>
    </message>
    <message>
        <source>Sheet for the parents printed</source>
        <translation>Ark til forældrene udskrevet</translation>
    </message>
    <message>
        <source>Sheet for the parents saved as a file</source>
        <translation>Ark til forældrene gemt som fil</translation>
    </message>
    <message>
        <source>Paper for the record printed</source>
        <translation>Papir til journalen udskrevet</translation>
    </message>
    <message>
        <source>Paper for the record saved as a file</source>
        <translation>Papir til journalen gemt som fil</translation>
    </message>
</context>
<context>
    <name>MatrixObject</name>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Forældrenes risikofaktorer</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Barnets trivsel</translation>
    </message>
</context>
<context>
    <name>ModelPaper</name>
    <message>
        <source>the file cannot be read as a model</source>
        <translation>filen kan ikke læses som en model</translation>
    </message>
    <message>
        <source>the model is refused; tidlig-cli model check tells why</source>
        <translation>modellen er afvist; tidlig-cli model check fortæller hvorfor</translation>
    </message>
    <message>
        <source>there is a file of this name; choose another</source>
        <translation>der er en fil med det navn; vælg et andet</translation>
    </message>
    <message>
        <source>the file cannot be written there</source>
        <translation>filen kan ikke skrives der</translation>
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
        <translation>Har været gældende, siden boksen blev oprettet.</translation>
    </message>
    <message>
        <source>In force from when the vault was made.</source>
        <translation>Var gældende, fra boksen blev oprettet.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>Gælder fra den %1.</translation>
    </message>
    <message>
        <source>Will be in force from %1.</source>
        <translation>Kommer til at gælde fra den %1.</translation>
    </message>
    <message>
        <source>Was in force from %1.</source>
        <translation>Var gældende fra den %1.</translation>
    </message>
    <message>
        <source>%1 Approved by %2. Reason: %3</source>
        <translation>%1 Godkendt af %2. Begrundelse: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>None of %n family(ies) would have another suggestion.</source>
        <translation>
            <numerusform>Den ene (%n) familie, der er, ville få det samme forslag.</numerusform>
            <numerusform>Ingen af de %n familier ville få et andet forslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) would have another suggestion, of %1 in all.</source>
        <translation>
            <numerusform>%n familie ud af %1 ville få et andet forslag.</numerusform>
            <numerusform>%n familier ud af %1 ville få et andet forslag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) were looked at. How many would have another suggestion in all is not told, because it would point at few.</source>
        <translation>
            <numerusform>%n familie er set efter. Hvor mange der i alt ville få et andet forslag, står her ikke, fordi det ville pege på nogle få.</numerusform>
            <numerusform>%n familier er set efter. Hvor mange der i alt ville få et andet forslag, står her ikke, fordi det ville pege på nogle få.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>HV</source>
        <comment>health visiting, at most two letters</comment>
        <translation>SP</translation>
    </message>
    <message>
        <source>DC</source>
        <comment>daycare, at most two letters</comment>
        <translation>DT</translation>
    </message>
    <message>
        <source>JC</source>
        <comment>job centre, at most two letters</comment>
        <translation>JC</translation>
    </message>
    <message>
        <source>YU</source>
        <comment>youth unit, at most two letters</comment>
        <translation>UE</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>professional</source>
        <translation>fagperson</translation>
    </message>
    <message>
        <source>family coordinator</source>
        <translation>familiekoordinator</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>from the strategy</source>
        <translation>fra strategien</translation>
    </message>
    <message>
        <source>decided locally</source>
        <translation>besluttet lokalt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>underskrevet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>position in target group %1 on %2</source>
        <translation>placering i målgruppe %1 den %2</translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation>Ufødt barn</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Barn %1</translation>
    </message>
    <message>
        <source>Adult %1</source>
        <translation>Voksen %1</translation>
    </message>
    <message>
        <source>no signs, none or few risk factors</source>
        <translation>ingen tegn, ingen eller få risikofaktorer</translation>
    </message>
    <message>
        <source>no or single signs, several risk factors</source>
        <translation>ingen eller enkelte tegn, flere risikofaktorer</translation>
    </message>
    <message>
        <source>signs, several risk factors</source>
        <translation>tegn, flere risikofaktorer</translation>
    </message>
    <message>
        <source>serious distress, many risk factors</source>
        <translation>alvorlig mistrivsel, mange risikofaktorer</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>erstattet af en nyere</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Open the vault in DIR.</source>
        <translation>Åbn boksen i DIR.</translation>
    </message>
    <message>
        <source>Language of the window: da or en.</source>
        <translation>Vinduets sprog: da eller en.</translation>
    </message>
    <message>
        <source>Colours: light, dark or system.</source>
        <translation>Farver: light, dark eller system.</translation>
    </message>
    <message>
        <source>Open the first window and end with status 0.</source>
        <translation>Åbn det første vindue, og slut med status 0.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Vis udgaven.</translation>
    </message>
    <message>
        <source>Tidlig: early support for families, on this machine only.</source>
        <translation>Tidlig: tidlig støtte til familier, kun på denne maskine.</translation>
    </message>
    <message>
        <source>tidlig: unknown option; tidlig --help lists them</source>
        <translation>tidlig: ukendt valg; tidlig --help viser dem alle</translation>
    </message>
    <message>
        <source>tidlig: --language takes da or en, --theme light, dark or system</source>
        <translation>tidlig: --language tager da eller en, --theme light, dark eller system</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
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
        <translation>Billedet</translation>
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
        <translation>Billedet af %1</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Billedet</translation>
    </message>
    <message>
        <source>Family: %1. Day: %2.</source>
        <translation>Familie: %1. Dag: %2.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Model: %1.</translation>
    </message>
    <message>
        <source>Professional judgement: %1.</source>
        <translation>Faglig vurdering: %1.</translation>
    </message>
    <message>
        <source>No professional judgement has been made yet.</source>
        <translation>Der er endnu ingen faglig vurdering.</translation>
    </message>
    <message>
        <source>The picture is no decision: people decide.</source>
        <translation>Billedet er ikke en afgørelse: det er mennesker, der beslutter.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n spørgsmål.</numerusform>
            <numerusform>%n spørgsmål.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Poses</name>
    <message>
        <source>Pressed</source>
        <translation>Trykket ned</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>At rest</source>
        <translation>I ro</translation>
    </message>
    <message>
        <source>Under the mouse</source>
        <translation>Under musen</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>Med tastaturet</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Kan ikke bruges</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pil venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pil højre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Slet tilbage</translation>
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
        <translation>Gendannelsesnøgle til en Tidlig-boks</translation>
    </message>
    <message>
        <source>Recovery key for a Tidlig vault: half A of two</source>
        <translation>Gendannelsesnøgle til en Tidlig-boks: halvdel A af to</translation>
    </message>
    <message>
        <source>Recovery key for a Tidlig vault: half B of two</source>
        <translation>Gendannelsesnøgle til en Tidlig-boks: halvdel B af to</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Lavet %1</translation>
    </message>
    <message>
        <source>vault %1</source>
        <translation>boks %1</translation>
    </message>
    <message>
        <source>It opens the vault when a passphrase is forgotten. Keep it locked away, and not with the machine.</source>
        <translation>Den åbner boksen, når en adgangssætning er glemt. Gem den låst inde og ikke sammen med maskinen.</translation>
    </message>
    <message>
        <source>This half alone opens nothing: the other one is needed, too. Two people keep one each.</source>
        <translation>Halvdelen åbner intet alene: den anden skal også bruges. To personer gemmer hver sin.</translation>
    </message>
    <message>
        <source>The square holds the same characters, for a reader of such squares.</source>
        <translation>Firkanten indeholder de samme tegn til en læser af den slags firkanter.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gendannelsesnøgle</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Your role does not open families, so there is nothing here for you. Nothing is wrong: only those who work with the families can read about them.</source>
        <translation>Din rolle åbner ikke familier, så her er ikke noget til dig. Der er ikke noget galt: kun de, der arbejder med familierne, kan læse om dem.</translation>
    </message>
    <message>
        <source>looks after people, checklists, backups and keys; sees no families</source>
        <translation>passer folk, tjeklister, sikkerhedskopier og nøgler; ser ingen familier</translation>
    </message>
    <message>
        <source>works with families and fills in the checklists of the own profession</source>
        <translation>arbejder med familier og udfylder sin faggruppes tjeklister</translation>
    </message>
    <message>
        <source>works with families and gathers what others have seen</source>
        <translation>arbejder med familier og samler det, andre har set</translation>
    </message>
    <message>
        <source>sees how many and what waits</source>
        <translation>ser, hvor mange og hvad der venter</translation>
    </message>
    <message>
        <source>reads and checks the log; sees no families</source>
        <translation>læser og tjekker loggen; ser ingen familier</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 i alt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answered</source>
        <translation>
            <numerusform>%1 af %n besvaret</numerusform>
            <numerusform>%1 af %n besvaret</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2–%3 possible</source>
        <translation>%1, %2–%3 er muligt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. What is written as the total differs: look at both.</source>
        <translation>%1. Det samlede tal, der er skrevet, er et andet: se på begge.</translation>
    </message>
</context>
<context>
    <name>ScreeningSheet</name>
    <message>
        <source>no answer</source>
        <translation>intet svar</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>Om %1 · %2</translation>
    </message>
    <message>
        <source>%1 · printed %2 from Tidlig</source>
        <translation>%1 · udskrevet %2 fra Tidlig</translation>
    </message>
    <message>
        <source>A filled-in checklist</source>
        <translation>En udfyldt tjekliste</translation>
    </message>
</context>
<context>
    <name>ScreeningWords</name>
    <message>
        <source>since: %1</source>
        <translation>siden: %1</translation>
    </message>
    <message>
        <source>seen by: %1</source>
        <translation>set af: %1</translation>
    </message>
    <message>
        <source>example: %1</source>
        <translation>eksempel: %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1, nummer %2</translation>
    </message>
    <message>
        <source>filled in by %1</source>
        <translation>udfyldt af %1</translation>
    </message>
    <message>
        <source>version %1 of the checklist</source>
        <translation>tjeklistens udgave %1</translation>
    </message>
</context>
<context>
    <name>SoFar</name>
    <message>
        <source>This is what the answers would mean if you signed now. Nothing is decided.</source>
        <translation>Sådan ville svarene læses, hvis du skrev under nu. Intet er afgjort.</translation>
    </message>
    <message>
        <source>This cannot be worked out right now.</source>
        <translation>Det kan ikke regnes ud lige nu.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Begun by %1</source>
        <translation>Begyndt af %1</translation>
    </message>
    <message>
        <source>%1 · begun by %2</source>
        <translation>%1 · begyndt af %2</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Barn %1</translation>
    </message>
    <message>
        <source>%1 turns 1: other checklists from then on</source>
        <translation>%1 fylder 1 år: derefter gælder andre tjeklister</translation>
    </message>
    <message>
        <source>%1 turns 3: other checklists from then on</source>
        <translation>%1 fylder 3 år: derefter gælder andre tjeklister</translation>
    </message>
    <message>
        <source>%1 turns 6: school age</source>
        <translation>%1 fylder 6 år: skolealder</translation>
    </message>
    <message>
        <source>A child is expected</source>
        <translation>Et barn er ventet</translation>
    </message>
    <message>
        <source>%1 is expected</source>
        <translation>%1 er ventet</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Venter på en beslutning</translation>
    </message>
    <message>
        <source>Transitions in the next weeks</source>
        <translation>Overgange de næste uger</translation>
    </message>
    <message>
        <source>Parents who have not been told yet</source>
        <translation>Forældre, der ikke er orienteret endnu</translation>
    </message>
    <message>
        <source>The next step is due</source>
        <translation>Næste skridt er på tide</translation>
    </message>
    <message>
        <source>Signed, and no decision has followed</source>
        <translation>Der er skrevet under, men ikke besluttet noget siden</translation>
    </message>
    <message>
        <source>Decided, and the parents have not been told</source>
        <translation>Der er truffet en beslutning, og forældrene er ikke orienteret</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Orienteret</translation>
    </message>
    <message>
        <source>%1: noted that the parents were told.</source>
        <translation>%1: det er noteret, at forældrene er orienteret.</translation>
    </message>
    <message>
        <source>%1: the next step is noted as done.</source>
        <translation>%1: det er noteret, at næste skridt er gjort.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>Begun by you on %1</source>
        <translation>Begyndt af dig den %1</translation>
    </message>
    <message>
        <source>A new family, begun by you</source>
        <translation>En ny familie, begyndt af dig</translation>
    </message>
    <message>
        <source>Drafts to finish</source>
        <translation>Kladder at gøre færdige</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Endnu uden navn</translation>
    </message>
</context>
<context>
    <name>tidlig::app::AdministrationPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Tjek boksen</translation>
    </message>
    <message>
        <source>Reads everything once and tells whether anything is damaged or was changed behind the program&apos;s back.</source>
        <translation>Læser alt én gang og fortæller, om noget er beskadiget eller er ændret uden om programmet.</translation>
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
        <translation>Hvem der har læst og ændret hvad og hvornår, og om loggen er, som den blev skrevet.</translation>
    </message>
    <message>
        <source>People and what they may do</source>
        <translation>Folk og hvad de må</translation>
    </message>
    <message>
        <source>Who may open the vault. Add and remove people, and give a new passphrase to whoever forgot theirs.</source>
        <translation>Hvem der må åbne boksen. Tilføj og fjern folk, og giv en ny adgangssætning til den, der har glemt sin.</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Boksens nøgler</translation>
    </message>
    <message>
        <source>A new recovery key, and a new key for the vault when a passphrase may have become known.</source>
        <translation>En ny gendannelsesnøgle, og en ny nøgle til boksen, når en adgangssætning kan være blevet kendt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Which there are and where they lie, making one now, and going back to one when something is lost.</source>
        <translation>Hvilke der er, og hvor de ligger. Lav en nu, eller gå tilbage til en, når noget er gået tabt.</translation>
    </message>
    <message>
        <source>Scoring model</source>
        <translation>Vurderingsmodel</translation>
    </message>
    <message>
        <source>The rule by which suggestions are made: read it, try it, write the next one, see what it would change, approve it.</source>
        <translation>Den regel, forslagene bliver lavet efter: læs den, prøv den, skriv den næste, se hvad den ville ændre, og godkend den.</translation>
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
        <translation>sidst, %1: %2</translation>
    </message>
    <message>
        <source>Note to: %1</source>
        <translation>Notat til: %1</translation>
    </message>
    <message>
        <source>Help with: %1</source>
        <translation>Hjælp til: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ApproveModelPage</name>
    <message>
        <source>Approve the next model</source>
        <translation>Godkend den næste model</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Det ændrer den</translation>
    </message>
    <message>
        <source>How suggestions would move</source>
        <translation>Sådan ville forslagene blive andre</translation>
    </message>
    <message>
        <source>Every family is assessed as of today by the model in force and by this one, and counted. Nothing is stored, nobody is named, and a number below five is not told. What has been decided stays decided.</source>
        <translation>Hver familie bliver vurderet pr. i dag efter den model, der gælder, og efter denne, og talt. Intet bliver gemt, ingen bliver nævnt, og tal under fem bliver ikke vist. Det, der er besluttet, bliver stående.</translation>
    </message>
    <message>
        <source>Count what would change</source>
        <translation>Tæl, hvad der ændrer sig</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>From its day on the model makes the suggestions. It cannot be changed after that, only followed by another.</source>
        <translation>Fra den dag er det modellen, forslagene bliver lavet efter. Den kan ikke ændres bagefter, kun afløses af en ny.</translation>
    </message>
    <message>
        <source>Who has decided it</source>
        <translation>Hvem har besluttet den</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Approve the model</source>
        <translation>Godkend modellen</translation>
    </message>
    <message>
        <source>Nothing of what the model in force says.</source>
        <translation>Intet af det, den gældende model siger.</translation>
    </message>
    <message>
        <source>Families are being assessed …</source>
        <translation>Familierne bliver vurderet …</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was counted.</source>
        <translation>Stoppet før tid. Der er intet talt.</translation>
    </message>
    <message>
        <source>Write who has decided the model: a committee, a leader.</source>
        <translation>Skriv, hvem der har besluttet modellen: et udvalg, en leder.</translation>
    </message>
    <message>
        <source>Choose today or a later day. What was assessed before stays as it was.</source>
        <translation>Vælg i dag eller en senere dag. Det, der er vurderet før, bliver, som det var.</translation>
    </message>
    <message>
        <source>Write why the model changes.</source>
        <translation>Skriv, hvorfor modellen bliver ændret.</translation>
    </message>
    <message>
        <source>Write who has decided the model with at most %1 characters, all of which can be printed.</source>
        <translation>Skriv, hvem der har besluttet modellen, med højst %1 tegn, som alle kan skrives ud.</translation>
    </message>
    <message>
        <source>Write the reason with at most %1 characters, all of which can be printed.</source>
        <translation>Skriv begrundelsen med højst %1 tegn, som alle kan skrives ud.</translation>
    </message>
    <message>
        <source>The vault has this version of the model already. Go back and give it another.</source>
        <translation>Boksen har allerede denne version af modellen. Gå tilbage, og giv den en anden.</translation>
    </message>
    <message>
        <source>The model does not fit together yet. Go back and see what its checks say.</source>
        <translation>Modellen passer ikke sammen endnu. Gå tilbage, og se, hvad der mangler.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Tidlig makes one by itself each day that something was changed. It is a whole copy, encrypted as the vault is, that was opened and read through before it counts. You can go on working meanwhile. The newest of 7 days, 4 weeks and 12 months are kept.</source>
        <translation>Tidlig laver selv en hver dag, der er ændret noget. Det er en hel kopi, krypteret ligesom boksen, og den bliver åbnet og læst igennem, før den tæller. Du kan arbejde videre imens. De nyeste fra 7 dage, 4 uger og 12 måneder bliver gemt.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lav en sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>On another disk, too</source>
        <translation>Også på en anden disk</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Use no other place</source>
        <translation>Brug ikke noget andet sted</translation>
    </message>
    <message>
        <source>Say so on Today when the newest one is older than</source>
        <translation>Sig det på I dag, når den nyeste er ældre end</translation>
    </message>
    <message>
        <source>Days after which a backup is overdue</source>
        <translation>Dage, hvorefter en sikkerhedskopi burde være lavet</translation>
    </message>
    <message>
        <source>The backups there are</source>
        <translation>De sikkerhedskopier, der er</translation>
    </message>
    <message>
        <source>None yet. Make one now.</source>
        <translation>Ingen endnu. Lav en nu.</translation>
    </message>
    <message>
        <source>The backups there are, newest first</source>
        <translation>De sikkerhedskopier, der er, den nyeste først</translation>
    </message>
    <message>
        <source>Go back to this one …</source>
        <translation>Gå tilbage til denne …</translation>
    </message>
    <message>
        <source>Go back to one in another folder …</source>
        <translation>Gå tilbage til en i en anden mappe …</translation>
    </message>
    <message>
        <source>Look closely at all</source>
        <translation>Se alle efter</translation>
    </message>
    <message>
        <source>Every page of each backup is being read …</source>
        <translation>Hver side af hver sikkerhedskopi bliver læst …</translation>
    </message>
    <message>
        <source>All backups lie in the vault&apos;s own folder: they help when the vault is damaged, not when the machine is lost or its disk breaks. Choose a folder on a stick or on another disk, and one is made there, too.</source>
        <translation>Alle sikkerhedskopier ligger i boksens egen mappe: de hjælper, når boksen er beskadiget, men ikke, når maskinen bliver væk eller disken går i stykker. Vælg en mappe på et USB-stik eller en anden disk, så bliver der også lavet en der.</translation>
    </message>
    <message>
        <source>Each backup is made here, too: %1</source>
        <translation>Hver sikkerhedskopi bliver også lavet her: %1</translation>
    </message>
    <message>
        <source>It is not there now. Plug in the stick and make a backup.</source>
        <translation>Den er der ikke nu. Sæt stikket i, og lav en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lavet</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>good, read through</source>
        <translation>god, læst igennem</translation>
    </message>
    <message>
        <source>the other place</source>
        <translation>det andet sted</translation>
    </message>
    <message>
        <source>beside the vault</source>
        <translation>ved siden af boksen</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Vælg en mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>From now on each backup is made there, too.</source>
        <translation>Fra nu af bliver hver sikkerhedskopi også lavet der.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Lav en nu</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Der bliver lavet en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>Sikkerhedskopien blev stoppet. Der er intet tilbage af den.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::CellsEditor</name>
    <message>
        <source>Never below</source>
        <translation>Aldrig under</translation>
    </message>
    <message>
        <source>open, %1–%2</source>
        <translation>åben, %1–%2</translation>
    </message>
    <message>
        <source>Child: %1. Parents: %2.</source>
        <translation>Barnet: %1. Forældrene: %2.</translation>
    </message>
    <message>
        <source>Never below, for %1</source>
        <translation>Aldrig under, ved %1</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>åben, %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>gruppe %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChangeKeysPage</name>
    <message>
        <source>Choose a command and press its new key. It counts from now on, also in the menu, the help and the sheet of keys.</source>
        <translation>Tryk på en kommandos tast og derefter på den nye. Den gælder straks, også i menuen, i hjælpen og på arket med taster.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Skift taster</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Reset the key of “%1”</source>
        <translation>Gendan tasten til “%1”</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Gendan alle</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CheckPage</name>
    <message>
        <source>Check the vault</source>
        <translation>Tjek boksen</translation>
    </message>
    <message>
        <source>Every page of the file, every reference, every entry of the log and every screening is read once, and each decision&apos;s suggestion is worked out again from what was seen then. Nothing is changed. With many families it takes up to a minute.</source>
        <translation>Hver side af filen, hver henvisning, hver linje i loggen og hver screening bliver læst én gang, og forslaget bag hver beslutning bliver regnet ud igen af det, man så dengang. Intet bliver ændret. Med mange familier tager det op til et minut.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tjek nu</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Denne maskine</translation>
    </message>
    <message>
        <source>The vault is being checked …</source>
        <translation>Boksen bliver tjekket …</translation>
    </message>
    <message>
        <source>The check was stopped before its end. It tells nothing then.</source>
        <translation>Tjekket blev stoppet, før det var færdigt. Så siger det ikke noget om boksen.</translation>
    </message>
    <message>
        <source>All is well: everything could be read, and everything fits.</source>
        <translation>Alt er godt: Alt kunne læses, og alt passer sammen.</translation>
    </message>
    <message>
        <source>One of the two key files was damaged. It has been written again from the other.</source>
        <translation>Den ene af de to nøglefiler var beskadiget. Den er skrevet igen ud fra den anden.</translation>
    </message>
    <message>
        <source>A part of the file is damaged. Work no more in this vault: find the newest good backup and restore it.</source>
        <translation>En del af filen er beskadiget. Arbejd ikke videre i denne boks: Find den nyeste gode sikkerhedskopi, og gendan den.</translation>
    </message>
    <message>
        <source>Some entries refer to something that is not in the vault any more.</source>
        <translation>Nogle oplysninger henviser til noget, der ikke længere er i boksen.</translation>
    </message>
    <message>
        <source>The log does not fit together: an entry was changed, removed or added by something else than Tidlig. The page about the log tells which.</source>
        <translation>Loggen hænger ikke sammen: En linje er ændret, fjernet eller tilføjet uden om Tidlig. Siden om loggen fortæller hvilken.</translation>
    </message>
    <message>
        <source>A screening cannot be read.</source>
        <translation>En screening kan ikke læses.</translation>
    </message>
    <message>
        <source>An earlier suggestion can no longer be worked out to the same result.</source>
        <translation>Et tidligere forslag kan ikke længere regnes ud med samme resultat.</translation>
    </message>
    <message>
        <source>The disk with the vault is encrypted.</source>
        <translation>Disken med boksen er krypteret.</translation>
    </message>
    <message>
        <source>The disk with the vault is not encrypted. The vault is encrypted by itself, but what you print to a file or save elsewhere is not.</source>
        <translation>Disken med boksen er ikke krypteret. Boksen er krypteret i sig selv, men det, du gemmer i en fil uden for den, er ikke.</translation>
    </message>
    <message>
        <source>Tidlig cannot see whether the disk with the vault is encrypted.</source>
        <translation>Tidlig kan ikke se, om disken med boksen er krypteret.</translation>
    </message>
    <message>
        <source>The machine writes no memory unencrypted to the disk.</source>
        <translation>Maskinen skriver ikke hukommelse ukrypteret på disken.</translation>
    </message>
    <message>
        <source>The machine may write memory unencrypted to the disk when it runs short of it (swap). Ask whoever looks after the machine to encrypt it or turn it off.</source>
        <translation>Maskinen kan komme til at skrive hukommelse ukrypteret på disken, når den mangler plads (swap). Bed den, der passer maskinen, om at kryptere det eller slå det fra.</translation>
    </message>
    <message>
        <source>Tidlig cannot see whether memory that is written to the disk (swap) is encrypted.</source>
        <translation>Tidlig kan ikke se, om hukommelse, der bliver skrevet på disken (swap), er krypteret.</translation>
    </message>
    <message>
        <source>If Tidlig breaks down, it leaves no picture of its memory.</source>
        <translation>Hvis Tidlig bryder sammen, efterlader det intet billede af sin hukommelse.</translation>
    </message>
    <message>
        <source>If Tidlig breaks down, the machine may keep a picture of its memory.</source>
        <translation>Hvis Tidlig bryder sammen, kan maskinen gemme et billede af hukommelsen.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChecklistView</name>
    <message>
        <source>Remove number %1</source>
        <translation>Fjern nummer %1</translation>
    </message>
    <message>
        <source>Remove number %1: %2</source>
        <translation>Fjern nummer %1: %2</translation>
    </message>
    <message>
        <source>Add one more</source>
        <translation>Tilføj én til</translation>
    </message>
    <message>
        <source>Add one more: %1</source>
        <translation>Tilføj én til: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChecklistsStep</name>
    <message>
        <source>The vault is ready. Which checklists do you use?</source>
        <translation>Boksen er klar. Hvilke tjeklister bruger I?</translation>
    </message>
    <message>
        <source>All are chosen. Take the tick from those that you do not need here: nothing is lost, and under Checklists you can change your mind at any time.</source>
        <translation>Alle er valgt. Fjern fluebenet ved dem, I ikke skal bruge her: intet går tabt, og under Tjeklister kan I altid ombestemme jer.</translation>
    </message>
    <message>
        <source>Keep the recovery key where only you and your leader can find it, and not beside the machine. Tidlig locks itself when nobody has touched it for five minutes; Ctrl+L locks at once.</source>
        <translation>Gem gendannelsesnøglen, hvor kun du og din leder kan finde den, og ikke ved siden af maskinen. Tidlig låser sig selv, når ingen har rørt den i fem minutter; Ctrl+L låser med det samme.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 af %3)</translation>
    </message>
    <message>
        <source>Choose one by one</source>
        <translation>Vælg enkeltvis</translation>
    </message>
    <message>
        <source>Score cards and others</source>
        <translation>Scorekort og andre</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ChoiceEditor</name>
    <message>
        <source>(no answer)</source>
        <translation>(intet svar)</translation>
    </message>
    <message>
        <source>%1: in your own words</source>
        <translation>%1: med egne ord</translation>
    </message>
    <message>
        <source>Something else, in your own words</source>
        <translation>Noget andet, med egne ord</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CompletionCard</name>
    <message numerus="yes">
        <source>%n answers are no longer asked for, because of other answers. They are kept until you sign, and left out then.</source>
        <translation>
            <numerusform>%n svar bliver der ikke længere spurgt om på grund af andre svar. Det er gemt, indtil du skriver under, og udelades så.</numerusform>
            <numerusform>%n svar bliver der ikke længere spurgt om på grund af andre svar. De er gemt, indtil du skriver under, og udelades så.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers must be looked at before you can sign. They are kept as they are.</source>
        <translation>
            <numerusform>%n svar skal ses efter, før du kan skrive under. Det er gemt, som det er.</numerusform>
            <numerusform>%n svar skal ses efter, før du kan skrive under. De er gemt, som de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question has changed since it was answered: confirm the answer, or answer again.</source>
        <translation>Spørgsmålet er ændret, siden det blev besvaret: bekræft svaret, eller svar igen.</translation>
    </message>
    <message>
        <source>Every question has an answer. When you sign, the screening counts, and it can only be changed by a new version.</source>
        <translation>Alle spørgsmål har et svar. Når du skriver under, tæller screeningen med, og den kan kun ændres i en ny udgave.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer. You may sign all the same: they count as not assessed.</source>
        <translation>
            <numerusform>%n spørgsmål har intet svar. Du må gerne skrive under alligevel: det tæller som ikke vurderet.</numerusform>
            <numerusform>%n spørgsmål har intet svar. Du må gerne skrive under alligevel: de tæller som ikke vurderet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar på: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>The checklist as a whole</source>
        <translation>Tjeklisten som helhed</translation>
    </message>
    <message>
        <source>Answer: %1. %2</source>
        <translation>Svar på: %1. %2</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ConditionsEditor</name>
    <message>
        <source>that alarm</source>
        <translation>som er alarmtegn</translation>
    </message>
    <message>
        <source>that alarm when marked</source>
        <translation>som er alarm, når de er tydelige</translation>
    </message>
    <message>
        <source>of the severe kind</source>
        <translation>af den svære slags</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>mærket “%1”</translation>
    </message>
    <message>
        <source>%1, when any of these holds:</source>
        <translation>%1, når en af disse er opfyldt:</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Tilføj en betingelse</translation>
    </message>
    <message>
        <source>Add a condition: %1</source>
        <translation>Tilføj en betingelse: %1</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindst </translation>
    </message>
    <message>
        <source>signs</source>
        <translation>tegn</translation>
    </message>
    <message>
        <source>signs, markedly or lasting</source>
        <translation>tegn, tydelige eller vedvarende</translation>
    </message>
    <message>
        <source>risk factors</source>
        <translation>risikofaktorer</translation>
    </message>
    <message>
        <source>risk factors, severe or lasting</source>
        <translation>risikofaktorer, i svær grad eller vedvarende</translation>
    </message>
    <message>
        <source>of any kind</source>
        <translation>uanset slags</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>How many at least, for %1</source>
        <translation>Hvor mange mindst, til %1</translation>
    </message>
    <message>
        <source>What is counted, for %1</source>
        <translation>Hvad der tælles, til %1</translation>
    </message>
    <message>
        <source>Of what kind, for %1</source>
        <translation>Af hvilken slags, til %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ConfirmNotice</name>
    <message>
        <source>Answered in an earlier version, where the question was: “%1”. Does the answer stand?</source>
        <translation>Besvaret i en tidligere udgave, hvor spørgsmålet lød: »%1«. Passer svaret stadig?</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>Svaret passer stadig</translation>
    </message>
    <message>
        <source>The answer stands: %1</source>
        <translation>Svaret passer stadig: %1</translation>
    </message>
    <message>
        <source>Answered in an earlier version, where the answers to choose from or what is around the question were other. Does the answer stand?</source>
        <translation>Besvaret i en tidligere udgave, hvor svarmulighederne eller det omkring spørgsmålet var anderledes. Passer svaret stadig?</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CoordinatorLine</name>
    <message>
        <source>Family coordinator: %1</source>
        <translation>Familiekoordinator: %1</translation>
    </message>
    <message>
        <source>No family coordinator yet</source>
        <translation>Ingen familiekoordinator endnu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Change the family coordinator</source>
        <translation>Skift familiekoordinator</translation>
    </message>
    <message>
        <source>Choose a family coordinator</source>
        <translation>Vælg en familiekoordinator</translation>
    </message>
    <message>
        <source>No family coordinator</source>
        <translation>Ingen familiekoordinator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::CreatePage</name>
    <message>
        <source>Make a new vault</source>
        <translation>Lav en ny boks</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Åbn boksen</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DecisionPage</name>
    <message>
        <source>Decide the position – %1</source>
        <translation>Vurdér placeringen – %1</translation>
    </message>
    <message>
        <source>Decide the position</source>
        <translation>Vurdér placeringen</translation>
    </message>
    <message>
        <source>The family’s position on %1</source>
        <translation>Familiens placering den %1</translation>
    </message>
    <message>
        <source>Target group %1 – %2</source>
        <translation>Målgruppe %1 – %2</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Hvem deltog?</translation>
    </message>
    <message>
        <source>Next step, and when</source>
        <translation>Næste skridt, og hvornår</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>When is the next step?</source>
        <translation>Hvornår er næste skridt?</translation>
    </message>
    <message>
        <source>Sign the professional judgement</source>
        <translation>Underskriv den faglige vurdering</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing</source>
        <translation>
            <numerusform>%n svar mangler</numerusform>
            <numerusform>%n svar mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Svar på: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (needed, since this is your own judgement)</source>
        <translation>Begrundelse (skal skrives, fordi det er dit eget skøn)</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Begrundelse (kan udelades)</translation>
    </message>
    <message>
        <source>Choose the target group first.</source>
        <translation>Vælg målgruppen først.</translation>
    </message>
    <message>
        <source>Write the reason: the choice is your own judgement, not the suggestion.</source>
        <translation>Skriv begrundelsen: valget er dit eget skøn og ikke forslaget.</translation>
    </message>
    <message>
        <source>The date of the next step is not a day that exists. Write it as 23.11.2026.</source>
        <translation>Datoen for næste skridt findes ikke. Skriv den som 23.11.2026.</translation>
    </message>
    <message>
        <source>The draft is gone. You begin afresh.</source>
        <translation>Kladden er taget væk. Du begynder forfra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Your own draft from today.</source>
        <translation>Din egen kladde fra i dag.</translation>
    </message>
    <message>
        <source>Your own draft from %1. The position will be for the day you sign: today, %2.</source>
        <translation>Din egen kladde fra den %1. Placeringen kommer til at gælde den dag, du skriver under: i dag, den %2.</translation>
    </message>
    <message>
        <source>The suggestion has changed since then. Your choice is as you left it.</source>
        <translation>Forslaget er et andet end dengang. Dit valg står, som du satte det.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::DraftLine</name>
    <message>
        <source>Begin afresh</source>
        <translation>Begynd forfra</translation>
    </message>
</context>
<context>
    <name>tidlig::app::EditorPage</name>
    <message>
        <source>Every change is kept at once. Nobody fills it in before it is published.</source>
        <translation>Hver ændring er gemt med det samme. Ingen udfylder den, før den er udgivet.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Ret: %1</translation>
    </message>
    <message>
        <source>Edit a checklist</source>
        <translation>Ret en tjekliste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation>Udgiv …</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Afsnit og spørgsmål</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tilføj et afsnit</translation>
    </message>
    <message>
        <source>Add from the catalogue …</source>
        <translation>Tilføj fra kataloget …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Tilføj et eget spørgsmål</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Op (Alt+Op)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Fjern (Del)</translation>
    </message>
    <message>
        <source>Kind of a question of your own</source>
        <translation>Slags eget spørgsmål</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Fortryd (%1)</translation>
    </message>
    <message>
        <source>“%1” has been removed.</source>
        <translation>»%1« er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ExportPage</name>
    <message>
        <source>To another system</source>
        <translation>Til et andet system</translation>
    </message>
    <message>
        <source>To the municipalities’ children guide</source>
        <translation>Til den kommunale børneguide</translation>
    </message>
    <message>
        <source>Export screenings</source>
        <translation>Eksportér screeninger</translation>
    </message>
    <message>
        <source>The signed screenings are put into one file that other systems can read (FHIR R4). It holds the answers, and neither names nor CPR numbers nor notes. Nothing is sent: you choose where the file goes.</source>
        <translation>De underskrevne screeninger samles i én fil, som andre systemer kan læse (FHIR R4). Den indeholder svarene, men hverken navne, CPR-numre eller notater. Intet bliver sendt: du vælger, hvor filen skal hen.</translation>
    </message>
    <message>
        <source>There is no signed screening to export.</source>
        <translation>Der er ingen underskrevet screening at eksportere.</translation>
    </message>
    <message numerus="yes">
        <source>%n signed screening(s)</source>
        <translation>
            <numerusform>%n underskrevet screening</numerusform>
            <numerusform>%n underskrevne screeninger</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the file …</source>
        <translation>Lav filen …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>One signed screening as the children guide takes it. It takes forms without sections, with whole numbers, yes or no and short texts; what does not fit is told and nothing is shortened. The CPR number goes into the file and is kept nowhere else.</source>
        <translation>Én underskrevet screening, som børneguiden tager imod den. Den tager skemaer uden afsnit, med hele tal, ja eller nej og korte tekster; det, der ikke passer, får du at vide, og intet bliver kortet af. CPR-nummeret kommer med i filen og bliver ikke gemt nogen andre steder.</translation>
    </message>
    <message>
        <source>Which screening</source>
        <translation>Hvilken screening</translation>
    </message>
    <message>
        <source>CPR number of whom it is about</source>
        <translation>CPR-nummer på den, det handler om</translation>
    </message>
    <message>
        <source>Make the file for the guide …</source>
        <translation>Lav filen til guiden …</translation>
    </message>
    <message>
        <source>The file with the CPR number</source>
        <translation>Filen med CPR-nummeret</translation>
    </message>
    <message>
        <source>The file has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>Filen er gemt. Den ligger uden for boksen: slet den, når der ikke længere er brug for den.</translation>
    </message>
    <message>
        <source>Save the screenings</source>
        <translation>Gem screeningerne</translation>
    </message>
    <message>
        <source>screenings.json</source>
        <comment>file name, names nobody</comment>
        <translation>screeninger.json</translation>
    </message>
    <message>
        <source>Write the CPR number with its ten digits, such as 010124-0000.</source>
        <translation>Skriv CPR-nummeret med dets ti cifre, for eksempel 010124-0000.</translation>
    </message>
    <message>
        <source>Save for the children guide</source>
        <translation>Gem til børneguiden</translation>
    </message>
    <message>
        <source>children-guide.json</source>
        <comment>file name</comment>
        <translation>boerneguide.json</translation>
    </message>
    <message>
        <source>The children guide cannot take this screening, so no file was made:</source>
        <translation>Børneguiden kan ikke tage imod denne screening, så der er ikke lavet nogen fil:</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamiliesModel</name>
    <message>
        <source>%1 (draft to finish)</source>
        <translation>%1 (kladde, der skal gøres færdig)</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ikke vurderet endnu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Youngest child</source>
        <translation>Yngste barn</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Last screening by</source>
        <translation>Seneste screening</translation>
    </message>
    <message>
        <source>Target group %1 on %2</source>
        <translation>Målgruppe %1 den %2</translation>
    </message>
    <message>
        <source>No screening signed yet</source>
        <translation>Ingen screening underskrevet endnu</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overskredet</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Næste opfølgning</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamiliesPage</name>
    <message>
        <source>Find a family by name, alias or number</source>
        <translation>Find en familie ved navn, dæknavn eller nummer</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n familie</numerusform>
            <numerusform>%n familier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n families</source>
        <translation>
            <numerusform>%1 af %n familie</numerusform>
            <numerusform>%1 af %n familier</numerusform>
        </translation>
    </message>
    <message>
        <source>How much of the list is read</source>
        <translation>Hvor meget af listen der er læst</translation>
    </message>
    <message>
        <source>All, whatever the judgement</source>
        <translation>Alle, uanset faglig vurdering</translation>
    </message>
    <message>
        <source>Decided position in target group %1</source>
        <translation>Vurderet placering i målgruppe %1</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Ikke vurderet endnu</translation>
    </message>
    <message>
        <source>Which families to show</source>
        <translation>Hvilke familier der vises</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Efter navn</translation>
    </message>
    <message>
        <source>By the youngest child</source>
        <translation>Efter yngste barn</translation>
    </message>
    <message>
        <source>By next follow-up</source>
        <translation>Efter næste opfølgning</translation>
    </message>
    <message>
        <source>The order of the families</source>
        <translation>Familiernes rækkefølge</translation>
    </message>
    <message>
        <source>Reading the list: %1 %</source>
        <translation>Læser listen: %1 %</translation>
    </message>
    <message>
        <source>Only %1 % of the list is read.</source>
        <translation>Kun %1 % af listen er læst.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Læs resten</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamilyHead</name>
    <message>
        <source>protected address</source>
        <translation>beskyttet adresse</translation>
    </message>
    <message>
        <source>also in another household</source>
        <translation>også i en anden husstand</translation>
    </message>
    <message>
        <source>No professional judgement has been made yet.</source>
        <translation>Der er endnu ingen faglig vurdering.</translation>
    </message>
    <message>
        <source>Professional judgement: %1.</source>
        <translation>Faglig vurdering: %1.</translation>
    </message>
    <message>
        <source>Start a screening</source>
        <translation>Begynd en screening</translation>
    </message>
    <message>
        <source>Decide the position</source>
        <translation>Vurdér placeringen</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FamilyPage</name>
    <message>
        <source>The family, its picture and its reasons</source>
        <translation>Familien, billedet og begrundelserne</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parts of the family’s page</source>
        <translation>Dele af familiens side</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>The text has been copied. It is taken off the clipboard again when you lock.</source>
        <translation>Teksten er kopieret. Den bliver fjernet fra udklipsholderen igen, når du låser.</translation>
    </message>
    <message>
        <source>Save the picture as a PDF</source>
        <translation>Gem billedet som PDF</translation>
    </message>
    <message>
        <source>picture.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>billede.pdf</translation>
    </message>
    <message>
        <source>%1 is now the family coordinator.</source>
        <translation>%1 er nu familiekoordinator.</translation>
    </message>
    <message>
        <source>The family has no family coordinator now.</source>
        <translation>Familien har nu ingen familiekoordinator.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FormImportPage</name>
    <message>
        <source>About the form</source>
        <translation>Om skemaet</translation>
    </message>
    <message>
        <source>Bring in a form</source>
        <translation>Hent et skema</translation>
    </message>
    <message>
        <source>Shall the answers be added up?</source>
        <translation>Skal svarene lægges sammen?</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>Hvilke spørgsmål</translation>
    </message>
    <message>
        <source>Yes, show that total</source>
        <translation>Ja, vis det tal</translation>
    </message>
    <message>
        <source>No, show no total</source>
        <translation>Nej, vis intet samlet tal</translation>
    </message>
    <message>
        <source>I have read what will not be calculated</source>
        <translation>Jeg har læst, hvad der ikke bliver beregnet</translation>
    </message>
    <message>
        <source>Bring the form in</source>
        <translation>Hent skemaet ind</translation>
    </message>
    <message>
        <source>Do not bring it in</source>
        <translation>Lad være</translation>
    </message>
    <message>
        <source>Back to the checklists</source>
        <translation>Tilbage til tjeklisterne</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>Et skema uden titel</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Udgave %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Udgivet af %1</translation>
    </message>
    <message>
        <source>This form is here already</source>
        <translation>Skemaet er her allerede</translation>
    </message>
    <message>
        <source>The form cannot be brought in</source>
        <translation>Skemaet kan ikke hentes</translation>
    </message>
    <message>
        <source>The form can be used in part</source>
        <translation>Skemaet kan bruges, men ikke det hele</translation>
    </message>
    <message>
        <source>All of the form can be used</source>
        <translation>Hele skemaet kan bruges</translation>
    </message>
    <message>
        <source>The vault keeps exactly this file. There is nothing more to do.</source>
        <translation>Boksen har præcis denne fil. Der er ikke mere at gøre.</translation>
    </message>
    <message>
        <source>There is something in it that Tidlig cannot do and may not leave out. Nothing has been changed. Send the list below to whoever made the form.</source>
        <translation>Der er noget i det, som Tidlig ikke kan, og som ikke må udelades. Intet er ændret. Send listen herunder til dem, der har lavet skemaet.</translation>
    </message>
    <message>
        <source>The questions are shown and the answers kept. What the list below names is shown in Tidlig’s own way or not at all, and nothing of it is calculated. Read it before you bring the form in.</source>
        <translation>Spørgsmålene bliver vist, og svarene gemt. Det, listen herunder nævner, bliver vist på Tidligs egen måde eller slet ikke, og intet af det bliver beregnet. Læs den, før du henter skemaet ind.</translation>
    </message>
    <message>
        <source>Tidlig does everything as the form says.</source>
        <translation>Tidlig gør alt, som skemaet siger.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the form in all</source>
        <translation>
            <numerusform>Skemaet har %n del</numerusform>
            <numerusform>Skemaet har %n dele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be used fully</source>
        <translation>
            <numerusform>%n kan bruges fuldt ud</numerusform>
            <numerusform>%n kan bruges fuldt ud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be used in part</source>
        <translation>
            <numerusform>%n kan bruges delvist</numerusform>
            <numerusform>%n kan bruges delvist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n kan ikke bruges</numerusform>
            <numerusform>%n kan ikke bruges</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a form of this name and version already, and this one differs from it. Ask whoever made it which one holds.</source>
        <translation>Der findes allerede et skema med denne adresse og udgave, og dette er anderledes. Spørg dem, der har lavet det, hvilket der gælder.</translation>
    </message>
    <message>
        <source>Version %1 of this form is here already. It stays until you take it out of use.</source>
        <translation>Der findes allerede udgave %1 af dette skema. Den bliver, indtil du tager den ud af brug.</translation>
    </message>
    <message>
        <source>The questions are the same.</source>
        <translation>Spørgsmålene er de samme.</translation>
    </message>
    <message>
        <source>Questions compared with it: %1 new, %2 gone, %3 changed.</source>
        <translation>Spørgsmål sammenlignet med den: %1 nye, %2 væk, %3 ændrede.</translation>
    </message>
    <message>
        <source>Why it cannot be brought in</source>
        <translation>Derfor kan det ikke hentes</translation>
    </message>
    <message>
        <source>What is not done as the form says</source>
        <translation>Det, Tidlig gør anderledes, end skemaet siger</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>the whole form</source>
        <translation>hele skemaet</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>punkt %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a question&apos;s words</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>og %n sted mere</numerusform>
            <numerusform>og %n steder mere</numerusform>
        </translation>
    </message>
    <message>
        <source>The total</source>
        <translation>Samlet tal</translation>
    </message>
    <message numerus="yes">
        <source>%1 = the sum of these %n question(s), shown only when all of them are answered?</source>
        <translation>
            <numerusform>%1 = svaret på dette %n spørgsmål, vises kun, når det er besvaret?</numerusform>
            <numerusform>%1 = summen af disse %n spørgsmål, vises kun, når alle er besvaret?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>og %n spørgsmål mere</numerusform>
            <numerusform>og %n spørgsmål mere</numerusform>
        </translation>
    </message>
    <message>
        <source>First say whether the answers are added up, and tick that you have read the list.</source>
        <translation>Sig først, om svarene skal lægges sammen, og sæt flueben ved, at du har læst listen.</translation>
    </message>
    <message>
        <source>First tick that you have read the list.</source>
        <translation>Sæt først flueben ved, at du har læst listen.</translation>
    </message>
    <message>
        <source>First say whether the answers are added up.</source>
        <translation>Sig først, om svarene skal lægges sammen.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FormsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <source>These are the checklists and other forms of this vault. What is taken out of use is kept: screenings that were begun with it are finished with it.</source>
        <translation>Her er boksens tjeklister og andre skemaer. Det, der bliver taget ud af brug, bliver gemt: screeninger, der er begyndt med det, bliver gjort færdige med det.</translation>
    </message>
    <message>
        <source>Bring in a form …</source>
        <translation>Hent et skema …</translation>
    </message>
    <message>
        <source>There are no forms yet. Bring one in to begin with it.</source>
        <translation>Der er ingen skemaer endnu. Hent et for at begynde.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Udgave %1</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n spørgsmål</numerusform>
            <numerusform>%n spørgsmål</numerusform>
        </translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ude af brug</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Tag i brug igen</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Tag ud af brug</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Gem en kopi …</translation>
    </message>
    <message>
        <source>“%1” has been brought in and can be used for new screenings.</source>
        <translation>“%1” er hentet og kan bruges til nye screeninger.</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Vælg et skema</translation>
    </message>
    <message>
        <source>Nothing was brought in: the file is no form. A form is a file of the kind FHIR Questionnaire in JSON; its name mostly ends in .json. Ask whoever made it for that.</source>
        <translation>Intet er hentet: filen er ikke et skema. Et skema er en fil af slagsen FHIR Questionnaire i JSON; dens navn ender som regel på .json. Bed dem, der har lavet skemaet, om den.</translation>
    </message>
    <message>
        <source>“%1” is out of use: no new screening begins with it.</source>
        <translation>“%1” er taget ud af brug: ingen ny screening begynder med det.</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>“%1” er i brug igen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Save a copy of the form</source>
        <translation>Gem en kopi af skemaet</translation>
    </message>
    <message>
        <source>A copy of “%1” has been saved. It holds the questions, and nothing about any family.</source>
        <translation>En kopi af “%1” er gemt. Den rummer spørgsmålene og intet om nogen familie.</translation>
    </message>
    <message>
        <source>New checklist …</source>
        <translation>Ny tjekliste …</translation>
    </message>
    <message>
        <source>Being edited: version %1 · changed %2</source>
        <translation>Er ved at blive rettet: udgave %1 · ændret %2</translation>
    </message>
    <message>
        <source>Being edited: not published yet · changed %1</source>
        <translation>Er ved at blive lavet: ikke udgivet endnu · ændret %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Fortsæt med: %1</translation>
    </message>
    <message>
        <source>Throw away …</source>
        <translation>Kassér …</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>Kassér: %1</translation>
    </message>
    <message>
        <source>Throw away the changes to “%1”? They cannot be brought back.</source>
        <translation>Vil du kassere ændringerne i »%1«? De kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kassér</translation>
    </message>
    <message>
        <source>A form that does not say which form it is has no versions: make one like it instead.</source>
        <translation>Et skema, der ikke siger, hvilket skema det er, har ingen udgaver: lav en magen til i stedet.</translation>
    </message>
    <message>
        <source>New version …</source>
        <translation>Ny udgave …</translation>
    </message>
    <message>
        <source>Make one like it …</source>
        <translation>Lav en magen til …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::FoundList</name>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>Children and adults</source>
        <translation>Børn og voksne</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: de første %2 af %3</translation>
    </message>
</context>
<context>
    <name>tidlig::app::HelpPage</name>
    <message>
        <source>Search in the help</source>
        <translation>Søg i hjælpen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Hjælpens indhold</translation>
    </message>
    <message>
        <source>No page of the help has these words.</source>
        <translation>Ingen side i hjælpen har de ord.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>tidlig::app::HintBar</name>
    <message>
        <source>Got it</source>
        <translation>Forstået</translation>
    </message>
    <message>
        <source>Got it: do not show this hint again</source>
        <translation>Forstået: vis ikke dette tip igen</translation>
    </message>
</context>
<context>
    <name>tidlig::app::IndicatorPicker</name>
    <message>
        <source>%1 (is asked already)</source>
        <translation>%1 (er allerede med)</translation>
    </message>
    <message>
        <source>%1 (for other ages)</source>
        <translation>%1 (til andre aldre)</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Fra kataloget</translation>
    </message>
    <message>
        <source>Find by words, such as sleep</source>
        <translation>Find med ord, for eksempel søvn</translation>
    </message>
    <message>
        <source>Find in the catalogue</source>
        <translation>Find i kataloget</translation>
    </message>
    <message>
        <source>Indicators of the catalogue</source>
        <translation>Katalogets tegn og forhold</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Tilføj spørgsmålet</translation>
    </message>
    <message>
        <source>Close the catalogue</source>
        <translation>Luk kataloget</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ItemFields</name>
    <message>
        <source>Title, in Danish and English</source>
        <translation>Titel på dansk og engelsk</translation>
    </message>
    <message>
        <source>Words, in Danish and English</source>
        <translation>Ordlyd på dansk og engelsk</translation>
    </message>
    <message>
        <source>How it is used, in Danish and English</source>
        <translation>Sådan bruges den, på dansk og engelsk</translation>
    </message>
    <message>
        <source>Help with examples, in Danish and English</source>
        <translation>Hjælp med eksempler, på dansk og engelsk</translation>
    </message>
    <message>
        <source>%1: Danish</source>
        <translation>%1: dansk</translation>
    </message>
    <message>
        <source>%1: English</source>
        <translation>%1: engelsk</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>på dansk</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelsk</translation>
    </message>
    <message>
        <source>Answers to choose: one a line, Danish | English</source>
        <translation>Svarmuligheder: én pr. linje, dansk | engelsk</translation>
    </message>
    <message>
        <source>Must be answered before signing</source>
        <translation>Skal besvares, før der skrives under</translation>
    </message>
    <message>
        <source>Only for professionals: not shown or printed for parents</source>
        <translation>Kun for fagfolk: vises og udskrives ikke til forældre</translation>
    </message>
</context>
<context>
    <name>tidlig::app::KeyButton</name>
    <message>
        <source>Press the new key …</source>
        <translation>Tryk på den nye tast …</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>Press the new key for “%1”, or Esc</source>
        <translation>Tryk på den nye tast til “%1”, eller på Esc</translation>
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
        <translation>Boksens nøgler</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Din egen adgangssætning</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Brug den nye nøgle fra nu af</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Behold den gamle</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>En ny nøgle til boksen</translation>
    </message>
    <message>
        <source>In two halves for two people; both are needed to open the vault</source>
        <translation>I to halvdele til to personer; begge skal bruges for at åbne boksen</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Lav en ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Give the vault a new key</source>
        <translation>Giv boksen en ny nøgle</translation>
    </message>
    <message>
        <source>The vault has no recovery key. Make one: without it, a forgotten passphrase can only be replaced by an administrator.</source>
        <translation>Boksen har ingen gendannelsesnøgle. Lav en: uden den kan kun en administrator give en ny adgangssætning til den, der har glemt sin.</translation>
    </message>
    <message>
        <source>The recovery key was used to open the vault. Whoever saw the sheet could use it again, so make a new one now.</source>
        <translation>Gendannelsesnøglen har været brugt til at åbne boksen. Den, der så arket, kan bruge den igen, så lav en ny nu.</translation>
    </message>
    <message>
        <source>It opens the vault when a passphrase is forgotten. Make a new one when the sheet is lost, or when somebody who should not have seen it has. The old one then opens nothing any more.</source>
        <translation>Den åbner boksen, når en adgangssætning er glemt. Lav en ny, når arket er blevet væk, eller når en, der ikke skulle se det, har set det. Den gamle åbner så ikke noget mere.</translation>
    </message>
    <message>
        <source>Do this when a passphrase may have become known, or when somebody was removed who may have a copy of the vault&apos;s folder: an older copy of the key file then no longer opens the vault. Change the passphrase first. Everybody keeps theirs, and the recovery key stays. It needs room on the disk for a second copy of the vault, and some minutes when there are many families.</source>
        <translation>Gør det, når en adgangssætning kan være blevet kendt, eller når en er fjernet, som kan have en kopi af boksens mappe: så åbner en ældre kopi af nøglefilen ikke længere boksen. Skift adgangssætningen først. Alle beholder deres, og gendannelsesnøglen er den samme. Det kræver plads på disken til en kopi mere af boksen, og nogle minutter, når der er mange familier.</translation>
    </message>
    <message>
        <source>It cannot be done yet: %1 must sign in once, or be given a new passphrase.</source>
        <translation>Det kan ikke gøres endnu: %1 skal først logge ind én gang eller have en ny adgangssætning.</translation>
    </message>
    <message>
        <source>It cannot be done yet: the recovery key is of an older kind. Make a new one.</source>
        <translation>Det kan ikke gøres endnu: gendannelsesnøglen er af en ældre slags. Lav en ny.</translation>
    </message>
    <message>
        <source>These backups were made under an older key and open by the passphrases of that time: %1. Delete them when you no longer need them, also where they were copied to.</source>
        <translation>Disse sikkerhedskopier er lavet under en ældre nøgle og åbner med den tids adgangssætninger: %1. Slet dem, når I ikke længere har brug for dem, også der, hvor de er kopieret hen.</translation>
    </message>
    <message>
        <source>Type your own passphrase: only you may do this.</source>
        <translation>Skriv din egen adgangssætning: kun du må gøre det her.</translation>
    </message>
    <message>
        <source>This is not your passphrase. Nothing was changed: the old recovery key is the one that opens the vault.</source>
        <translation>Det er ikke din adgangssætning. Intet er ændret: det er stadig den gamle gendannelsesnøgle, der åbner boksen.</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet: it opens nothing.</source>
        <translation>Den nye gendannelsesnøgle gælder nu. Makulér det gamle ark: det åbner intet.</translation>
    </message>
    <message>
        <source>The vault gets a new key …</source>
        <translation>Boksen får en ny nøgle …</translation>
    </message>
    <message>
        <source>It was stopped. The vault has the key that it had.</source>
        <translation>Det blev stoppet. Boksen har den nøgle, den havde.</translation>
    </message>
    <message>
        <source>There is no room for a second copy of the vault. Nothing was changed: make room on the disk and try again.</source>
        <translation>Der er ikke plads til en kopi mere af boksen. Intet er ændret: gør plads på disken, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault has a new key. Everybody signs in as before; make a backup today.</source>
        <translation>Boksen har en ny nøgle. Alle logger ind som før; lav en sikkerhedskopi i dag.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LeftBehindPart</name>
    <message>
        <source>From the earlier version</source>
        <translation>Fra den tidligere udgave</translation>
    </message>
    <message>
        <source>From the earlier version, version %1</source>
        <translation>Fra den tidligere udgave (%1)</translation>
    </message>
    <message>
        <source>This was answered before, and has no place among the questions above. It does not count, and it stays here to be read.</source>
        <translation>Det her blev svaret før og har ingen plads blandt spørgsmålene ovenfor. Det tæller ikke med, men bliver stående, så det kan læses.</translation>
    </message>
    <message>
        <source>only a note</source>
        <translation>kun et notat</translation>
    </message>
    <message>
        <source>the question is gone in this version</source>
        <translation>spørgsmålet findes ikke i den her udgave</translation>
    </message>
    <message>
        <source>answered in another way in this version</source>
        <translation>besvares på en anden måde i den her udgave</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LevelMatrix</name>
    <message>
        <source>Child’s well-being: %1. Parents’ risk factors: %2.</source>
        <translation>Barnets trivsel: %1. Forældrenes risikofaktorer: %2.</translation>
    </message>
    <message>
        <source>decided locally by %1 on %2</source>
        <translation>besluttet lokalt af %1 den %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>What was seen puts %1 here.</source>
        <translation>Det, der er set, peger for %1 her.</translation>
    </message>
    <message>
        <source>Missing answers could put %1 here.</source>
        <translation>Manglende svar kan føre %1 hertil.</translation>
    </message>
    <message>
        <source>Has the target group of the newest professional judgement.</source>
        <translation>Har samme målgruppe som den nyeste faglige vurdering.</translation>
    </message>
    <message>
        <source>%1 has no place in the picture yet.</source>
        <translation>%1 har ingen plads i billedet endnu.</translation>
    </message>
    <message>
        <source>%1: child’s well-being %2, parents’ risk factors %3.</source>
        <translation>%1: barnets trivsel %2, forældrenes risikofaktorer %3.</translation>
    </message>
    <message>
        <source>Missing answers could lead to %1 and %2.</source>
        <translation>Manglende svar kan føre til %1 og %2.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Barnets trivsel</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Forældrenes risikofaktorer</translation>
    </message>
    <message>
        <source>Picture of child’s well-being and parents’ risk factors</source>
        <translation>Billede af barnets trivsel og forældrenes risikofaktorer</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LineEditor</name>
    <message>
        <source>Unit: %1</source>
        <translation>Enhed: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LogModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Number of what</source>
        <translation>Nummer på det</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Linje</translation>
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
        <translation>Alt, der bliver læst eller ændret, sætter en linje her, uden navne på familier. Ændrer eller fjerner nogen en linje, bliver det opdaget.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Efterprøv loggen</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>Gem som tabel …</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose entries</source>
        <translation>Hvis linjer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Entries about what</source>
        <translation>Linjer om hvad</translation>
    </message>
    <message>
        <source>Family, F-0001</source>
        <translation>Familie, F-0001</translation>
    </message>
    <message>
        <source>The family’s code</source>
        <translation>Familiens kode</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Fra dag</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Fra og med denne dag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Til dag</translation>
    </message>
    <message>
        <source>Up to and with this day</source>
        <translation>Til og med denne dag</translation>
    </message>
    <message>
        <source>The log, newest first</source>
        <translation>Loggen, nyeste først</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, newest first</source>
        <translation>
            <numerusform>%n linje</numerusform>
            <numerusform>%n linjer, nyeste først</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the days does not exist. Write it as 23.11.2026.</source>
        <translation>En af dagene findes ikke. Skriv den som 23.11.2026.</translation>
    </message>
    <message>
        <source>The log is being verified …</source>
        <translation>Loggen bliver efterprøvet …</translation>
    </message>
    <message>
        <source>The verification was stopped before its end. It tells nothing.</source>
        <translation>Efterprøvningen blev stoppet før tid. Den fortæller intet.</translation>
    </message>
    <message>
        <source>The log is being read …</source>
        <translation>Loggen bliver læst …</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Gem loggen</translation>
    </message>
    <message>
        <source>log.csv</source>
        <comment>file name</comment>
        <translation>log.csv</translation>
    </message>
    <message>
        <source>The table has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>Tabellen er gemt. Den ligger uden for boksen: slet den, når der ikke er brug for den længere.</translation>
    </message>
    <message>
        <source>Mark from a paper, if you have one</source>
        <translation>Mærke fra et papir, hvis du har et</translation>
    </message>
    <message>
        <source>Mark from the foot of a printed paper</source>
        <translation>Mærke fra foden af et udskrevet papir</translation>
    </message>
    <message>
        <source>It stands after “Log” in the foot of what was printed: 1234-9F3A-77C0-12AB-0D4E</source>
        <translation>Det står efter “Log” i foden af det, der er udskrevet: 1234-9F3A-77C0-12AB-0D4E</translation>
    </message>
    <message>
        <source>This is not a mark from a paper. It looks like 1234-9F3A-77C0-12AB-0D4E; look once more in the paper&apos;s foot, after “Log”.</source>
        <translation>Det er ikke et mærke fra et papir. Det ser ud som 1234-9F3A-77C0-12AB-0D4E; se efter igen i papirets fod, efter “Log”.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::LogWarning</name>
    <message>
        <source>This vault is not as this machine last saw it: its log is older, or another one. Perhaps a backup was taken into use, an older copy of the folder was put in its place, or two copies of the vault are in use. What was written since then may be missing here. Find out which copy is the newest before you go on, and write in one copy only.</source>
        <translation>Boksen er ikke, som denne maskine sidst så den: dens log er ældre, eller det er en anden. Måske er en sikkerhedskopi taget i brug, en ældre kopi af mappen er lagt på dens plads, eller to kopier af boksen er i brug. Det, der er skrevet siden, kan mangle her. Find ud af, hvilken kopi der er den nyeste, før du går videre, og skriv kun i én kopi.</translation>
    </message>
    <message>
        <source>Tell whoever is the vault&apos;s administrator.</source>
        <translation>Sig det til boksens administrator.</translation>
    </message>
    <message>
        <source>I know why: go by this copy from now on</source>
        <translation>Jeg ved hvorfor: gå ud fra denne kopi fra nu af</translation>
    </message>
    <message>
        <source>Hide until the next opening</source>
        <translation>Skjul til næste åbning</translation>
    </message>
    <message>
        <source>This machine’s clock seems to be behind: the vault was last written to on %1 at %2. Days and ages are reckoned from a wrong day then. Nothing is lost: set the clock, lock and open again.</source>
        <translation>Maskinens ur ser ud til at være bagud: der blev sidst skrevet i boksen %1 kl. %2. Så regnes dage og aldre fra en forkert dag. Intet er tabt: stil uret, lås, og åbn igen.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MatrixLegend</name>
    <message>
        <source>What was seen points here</source>
        <translation>Her peger det, der er set</translation>
    </message>
    <message>
        <source>Missing answers could lead here</source>
        <translation>Hertil kan manglende svar føre</translation>
    </message>
    <message>
        <source>Open: nobody has decided</source>
        <translation>Åben: ingen har besluttet det</translation>
    </message>
    <message>
        <source>Target group of the newest judgement</source>
        <translation>Den nyeste vurderings målgruppe</translation>
    </message>
    <message>
        <source>Decided by the strategy</source>
        <translation>Besluttet i strategien</translation>
    </message>
    <message>
        <source>Decided locally</source>
        <translation>Besluttet lokalt</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MemberRow</name>
    <message>
        <source>The date of %1 is not a day that exists. Write it as 23.11.2026.</source>
        <translation>Datoen for %1 findes ikke. Skriv den som 23.11.2026.</translation>
    </message>
    <message>
        <source>%1 needs a date of birth, or the day it is expected.</source>
        <translation>%1 mangler en fødselsdato eller den dag, det ventes.</translation>
    </message>
    <message>
        <source>Child %1</source>
        <translation>Barn %1</translation>
    </message>
    <message>
        <source>Adult %1</source>
        <translation>Voksen %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Navn på %1</translation>
    </message>
    <message>
        <source>Name, or nothing</source>
        <translation>Navn, eller ingenting</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Protected address for %1</source>
        <translation>Beskyttet adresse for %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Tag %1 ud</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>%1: born or expected</source>
        <translation>%1: født eller ventet</translation>
    </message>
    <message>
        <source>Date for %1</source>
        <translation>Dato for %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelChecks</name>
    <message numerus="yes">
        <source>%n thing(s) must be put right before it can be approved:</source>
        <translation>
            <numerusform>%n ting skal rettes, før den kan godkendes:</numerusform>
            <numerusform>%n ting skal rettes, før den kan godkendes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be approved. %n thing(s) to look at:</source>
        <translation>
            <numerusform>Den kan godkendes. %n ting at se på:</numerusform>
            <numerusform>Den kan godkendes. %n ting at se på:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits together. It can be approved.</source>
        <translation>Det hele passer sammen. Den kan godkendes.</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Gå dertil: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelEditorPage</name>
    <message>
        <source>The next model</source>
        <translation>Den næste model</translation>
    </message>
    <message>
        <source>See what it would change, and approve …</source>
        <translation>Se, hvad den ændrer, og godkend …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hvad den hedder</translation>
    </message>
    <message>
        <source>In Danish</source>
        <translation>På dansk</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>På engelsk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>The model’s name in Danish</source>
        <translation>Modellens navn på dansk</translation>
    </message>
    <message>
        <source>The model’s name in English</source>
        <translation>Modellens navn på engelsk</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Modellens version</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>What is suggested where the two levels meet. An open cell leaves a range, which follows from the decided ones. A cell that you change is the municipality’s own: who decided it and when is written when the model is approved.</source>
        <translation>Det, der foreslås, hvor de to niveauer mødes. En åben celle giver et spænd, som følger af de besluttede celler. En celle, du ændrer, er kommunens egen: hvem der har besluttet det og hvornår, bliver skrevet, når modellen bliver godkendt.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Barnets trivsel</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Forældrenes risikofaktorer</translation>
    </message>
    <message>
        <source>For how long a screening counts</source>
        <translation>Så længe tæller en screening</translation>
    </message>
    <message>
        <source>An unborn child has no signs that could be seen. A profession with a tick may vouch that there are none, when it has assessed the parents.</source>
        <translation>Hos et ufødt barn er der ingen tegn at se. En faggruppe med flueben kan stå inde for det, når den har vurderet forældrene.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> måneder</translation>
    </message>
    <message>
        <source>Months for which a screening counts: %1</source>
        <translation>Måneder, en screening tæller: %1</translation>
    </message>
    <message>
        <source>may vouch for an unborn child</source>
        <translation>kan stå inde for et ufødt barn</translation>
    </message>
    <message>
        <source>%1 may vouch for an unborn child</source>
        <translation>%1 kan stå inde for et ufødt barn</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ModelPage</name>
    <message>
        <source>Scoring model</source>
        <translation>Vurderingsmodel</translation>
    </message>
    <message>
        <source>The models of this vault</source>
        <translation>Boksens modeller</translation>
    </message>
    <message>
        <source>The models of this vault, newest first</source>
        <translation>Boksens modeller, den nyeste først</translation>
    </message>
    <message>
        <source>The next model</source>
        <translation>Den næste model</translation>
    </message>
    <message>
        <source>Write the next model</source>
        <translation>Skriv den næste model</translation>
    </message>
    <message>
        <source>Bring in a file …</source>
        <translation>Hent en fil …</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Drop the draft</source>
        <translation>Kassér kladden</translation>
    </message>
    <message>
        <source>%1 is being written, last by %2 on %3. Nothing of it is in force.</source>
        <translation>%1 er ved at blive skrevet, senest af %2 den %3. Intet af den gælder endnu.</translation>
    </message>
    <message>
        <source>A model is never changed: another one follows it, from a day on. You can write it here, see what it would change, and approve it with a name and a reason.</source>
        <translation>En model bliver aldrig ændret: den bliver afløst af en ny fra en bestemt dag. Her kan du skrive den, se, hvad den ville ændre, og godkende den med navn og begrundelse.</translation>
    </message>
    <message>
        <source>Save the model’s file …</source>
        <translation>Gem modellens fil …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkendt af</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>på vej</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>tidligere</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>begyndelsen</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Barnets trivsel</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Forældrenes risikofaktorer</translation>
    </message>
    <message>
        <source>For how long a screening counts</source>
        <translation>Så længe tæller en screening</translation>
    </message>
    <message>
        <source>SHA-256 of its file: %1</source>
        <translation>Filens SHA-256: %1</translation>
    </message>
    <message>
        <source>A model’s file</source>
        <translation>En models fil</translation>
    </message>
    <message>
        <source>The file cannot be read as a model. Nothing was brought in.</source>
        <translation>Filen kan ikke læses som en model. Der er ikke hentet noget.</translation>
    </message>
    <message>
        <source>The draft is dropped.</source>
        <translation>Kladden er kasseret.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Save the model’s file</source>
        <translation>Gem modellens fil</translation>
    </message>
    <message>
        <source>The model’s file is saved.</source>
        <translation>Modellens fil er gemt.</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Save the model as a PDF</source>
        <translation>Gem modellen som PDF</translation>
    </message>
    <message>
        <source>The model is saved as a PDF.</source>
        <translation>Modellen er gemt som PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The file is no whole model, so nothing was brought in. %n thing(s) must be put right in it; see the list at “The next model”.</source>
        <translation>
            <numerusform>Filen er ikke en hel model, så der er ikke hentet noget. %n ting skal rettes i den; det står under “Den næste model”.</numerusform>
            <numerusform>Filen er ikke en hel model, så der er ikke hentet noget. %n ting skal rettes i den; de står under “Den næste model”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (ved %2)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… og %n mere.</numerusform>
            <numerusform>… og %n flere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::MoveBanner</name>
    <message>
        <source>A newer version of this checklist has come. You can finish this one as it is, or move the answers over.</source>
        <translation>Der er kommet en nyere udgave af tjeklisten. Du kan gøre den her færdig, som den er, eller flytte svarene over.</translation>
    </message>
    <message>
        <source>Version %1 of this checklist has come. You can finish this one as it is, or move the answers over.</source>
        <translation>Udgave %1 af tjeklisten er kommet. Du kan gøre den her færdig, som den er, eller flytte svarene over.</translation>
    </message>
    <message>
        <source>See what would move …</source>
        <translation>Se, hvad der flytter med …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::MovePage</name>
    <message>
        <source>What happens to the answers</source>
        <translation>Hvad der sker med svarene</translation>
    </message>
    <message>
        <source>Move to the newer version</source>
        <translation>Flyt til den nyere udgave</translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation>Bliv på den her udgave</translation>
    </message>
    <message>
        <source>Move the answers</source>
        <translation>Flyt svarene</translation>
    </message>
    <message>
        <source>There is no newer version of this checklist to move to.</source>
        <translation>Der er ingen nyere udgave af tjeklisten at flytte til.</translation>
    </message>
    <message>
        <source>Nothing is lost: what does not move stays readable beside the new one, and the draft is kept as it is.</source>
        <translation>Intet går tabt: det, der ikke flytter med, kan stadig læses ved siden af den nye, og kladden bliver gemt, som den er.</translation>
    </message>
    <message>
        <source>Move, and must be confirmed</source>
        <translation>Flytter med og skal bekræftes</translation>
    </message>
    <message>
        <source>The question reads otherwise now. You are asked whether the answer stands.</source>
        <translation>Spørgsmålet lyder anderledes nu. Du bliver spurgt, om svaret stadig passer.</translation>
    </message>
    <message>
        <source>Do not move: answered in another way now</source>
        <translation>Flytter ikke med: besvares på en anden måde nu</translation>
    </message>
    <message>
        <source>The question is asked again. What was answered stays readable.</source>
        <translation>Spørgsmålet bliver stillet igen. Det gamle svar kan stadig læses.</translation>
    </message>
    <message>
        <source>Do not move: the question is gone</source>
        <translation>Flytter ikke med: spørgsmålet er der ikke mere</translation>
    </message>
    <message>
        <source>What was answered stays readable.</source>
        <translation>Det gamle svar kan stadig læses.</translation>
    </message>
    <message>
        <source>Move as they are</source>
        <translation>Flytter med, som de er</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>%1
Før: %2</translation>
    </message>
    <message>
        <source>only a note</source>
        <translation>kun et notat</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewFamilyPage</name>
    <message>
        <source>What the family is called</source>
        <translation>Hvad familien kaldes</translation>
    </message>
    <message>
        <source>A name or an alias. An alias is enough while you are only worried and the family does not know yet.</source>
        <translation>Et navn eller et dæknavn. Et dæknavn er nok, så længe du kun er bekymret, og familien ikke ved det endnu.</translation>
    </message>
    <message>
        <source>Children, the unborn too</source>
        <translation>Børn, også ufødte</translation>
    </message>
    <message>
        <source>Adults in the household</source>
        <translation>Voksne i husstanden</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Tilføj et barn</translation>
    </message>
    <message>
        <source>Add an adult</source>
        <translation>Tilføj en voksen</translation>
    </message>
    <message>
        <source>Save the family</source>
        <translation>Gem familien</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Give the family a name or an alias, so that you can find it again.</source>
        <translation>Giv familien et navn eller et dæknavn, så du kan finde den igen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Close; what you have written is kept as a draft</source>
        <translation>Luk; det, du har skrevet, bliver gemt som kladde</translation>
    </message>
    <message>
        <source>The draft is gone. You begin afresh.</source>
        <translation>Kladden er taget væk. Du begynder forfra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Your own draft from today. Nobody else sees it.</source>
        <translation>Din egen kladde fra i dag. Ingen andre ser den.</translation>
    </message>
    <message>
        <source>Your own draft from %1. Nobody else sees it.</source>
        <translation>Din egen kladde fra den %1. Ingen andre ser den.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewFormPage</name>
    <message>
        <source>New checklist</source>
        <translation>Ny tjekliste</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad hedder den?</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>på dansk</translation>
    </message>
    <message>
        <source>Title in Danish</source>
        <translation>Titel på dansk</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelsk</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Titel på engelsk</translation>
    </message>
    <message>
        <source>Who fills it in?</source>
        <translation>Hvem udfylder den?</translation>
    </message>
    <message>
        <source>All professions</source>
        <translation>Alle fag</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Hvem handler den om?</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Et barn</translation>
    </message>
    <message>
        <source>An adult</source>
        <translation>En voksen</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>Hele familien</translation>
    </message>
    <message>
        <source>For which ages?</source>
        <translation>Til hvilke aldre?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Write what the checklist is called, in Danish at least.</source>
        <translation>Skriv, hvad tjeklisten hedder, i hvert fald på dansk.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewPassphrase</name>
    <message>
        <source>Your new passphrase</source>
        <translation>Din nye adgangssætning</translation>
    </message>
    <message>
        <source>The person&apos;s passphrase</source>
        <translation>Personens adgangssætning</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good.</source>
        <translation>Mindst 15 tegn. En sætning, som kun du ville sige, er god.</translation>
    </message>
    <message>
        <source>At least 15 characters. Hand it over by word of mouth; the person changes it after signing in, in the menu.</source>
        <translation>Mindst 15 tegn. Fortæl den mundtligt; personen skifter den i menuen efter at have logget ind.</translation>
    </message>
    <message>
        <source>Suggest one of Danish words</source>
        <translation>Foreslå en af danske ord</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen en gang til</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>Adgangssætningen har %n tegn; den skal have mindst 15.</numerusform>
            <numerusform>Adgangssætningen har %n tegn; den skal have mindst 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>De to adgangssætninger er ikke ens. Vis dem, og sammenlign.</translation>
    </message>
    <message>
        <source>Many people choose this passphrase, so it is guessed at once. Choose another.</source>
        <translation>Mange vælger denne adgangssætning, så den bliver gættet med det samme. Vælg en anden.</translation>
    </message>
    <message>
        <source>Six words, each drawn by chance from Tidlig&apos;s own list: %1 bits. Type them once more below.</source>
        <translation>Seks ord, hvert trukket ved lodtrækning fra Tidligs egen liste: %1 bit. Skriv dem en gang til nedenfor.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewPassphraseStep</name>
    <message>
        <source>The recovery key from your sheet</source>
        <translation>Gendannelsesnøglen fra dit ark</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Din nye adgangssætning</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good.</source>
        <translation>Mindst 15 tegn. En sætning, som kun du ville sige, er god.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen en gang til</translation>
    </message>
    <message>
        <source>This is not a whole recovery key. Compare it with the sheet, group by group.</source>
        <translation>Det er ikke en hel gendannelsesnøgle. Sammenlign den med arket, gruppe for gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>Adgangssætningen er på %n tegn; den skal være på mindst 15.</numerusform>
            <numerusform>Adgangssætningen er på %n tegn; den skal være på mindst 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>De to adgangssætninger er ikke ens. Vis dem, og sammenlign.</translation>
    </message>
    <message>
        <source>Spaces, hyphens, small and capital letters do not matter. Of a key in two halves, both are typed one after the other. A new key is made when it has been used.</source>
        <translation>Mellemrum, bindestreger, små og store bogstaver er ligegyldige. Er nøglen i to halvdele, skrives de efter hinanden. Der bliver lavet en ny nøgle, når den har været brugt.</translation>
    </message>
    <message>
        <source>This is one of two halves. Type the other one behind it.</source>
        <translation>Det er den ene af to halvdele. Skriv den anden bagefter.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NewScreeningPage</name>
    <message>
        <source>About whom?</source>
        <translation>Om hvem?</translation>
    </message>
    <message>
        <source>Which checklist?</source>
        <translation>Hvilken tjekliste?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>There is no checklist of your profession for this person.</source>
        <translation>Din faggruppe har ingen tjekliste til denne person.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>New screening</source>
        <translation>Ny screening</translation>
    </message>
    <message>
        <source>%1 (for another age)</source>
        <translation>%1 (til en anden alder)</translation>
    </message>
    <message>
        <source>Write the day of the screening, today or earlier, as 23.11.2026.</source>
        <translation>Skriv dagen for screeningen, i dag eller tidligere, som 23.11.2026.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n for another age</source>
        <translation>
            <numerusform>Vis %n til en anden alder</numerusform>
            <numerusform>Vis %n til andre aldersgrupper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::NoFamilies</name>
    <message>
        <source>New family</source>
        <translation>Ny familie</translation>
    </message>
    <message>
        <source>Show all families</source>
        <translation>Vis alle familier</translation>
    </message>
    <message>
        <source>There are no families yet</source>
        <translation>Her er ingen familier endnu</translation>
    </message>
    <message>
        <source>Give the first one a name or an alias and write who belongs to it.</source>
        <translation>Giv den første et navn eller et dæknavn, og skriv, hvem der hører til.</translation>
    </message>
    <message>
        <source>No family is called that</source>
        <translation>Ingen familie hedder det</translation>
    </message>
    <message>
        <source>Try fewer letters, or look for a child or an adult with the search at the top.</source>
        <translation>Prøv med færre bogstaver, eller find et barn eller en voksen med søgningen øverst.</translation>
    </message>
    <message>
        <source>No family here has that position</source>
        <translation>Ingen familie her har den placering</translation>
    </message>
    <message>
        <source>Others are hidden by what you chose to see.</source>
        <translation>Der er flere, men de er skjult af det, du har valgt at se.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::NoteFields</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Siden hvornår</translation>
    </message>
    <message>
        <source>Who saw it</source>
        <translation>Hvem har set det</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Et eksempel</translation>
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
        <translation>Åbnet uden for ens egne familier</translation>
    </message>
    <message>
        <source>Write why you opened the family</source>
        <translation>Skriv, hvorfor du åbnede familien</translation>
    </message>
    <message>
        <source>You opened %1 in an emergency, %2. Your leader sees what you write.</source>
        <translation>Du åbnede %1 i en nødsituation, %2. Din leder ser, hvad du skriver.</translation>
    </message>
    <message>
        <source>Why the family was opened</source>
        <translation>Hvorfor familien blev åbnet</translation>
    </message>
    <message>
        <source>At least ten characters</source>
        <translation>Mindst ti tegn</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Gem begrundelsen</translation>
    </message>
    <message>
        <source>%1 opened %2 in an emergency, %3.</source>
        <translation>%1 åbnede %2 i en nødsituation, %3.</translation>
    </message>
    <message>
        <source>%1 opened %2, %3.</source>
        <translation>%1 åbnede %2, %3.</translation>
    </message>
    <message>
        <source>The reason is still to be written.</source>
        <translation>Begrundelsen mangler endnu.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Set: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::OutsideNotice</name>
    <message>
        <source>%1 lies outside the encrypted vault: whoever can open the folder can read it. The program does not remember where you put it. Delete it when it is no longer needed.</source>
        <translation>%1 ligger uden for den krypterede boks: enhver, der kan åbne mappen, kan læse den. Programmet husker ikke, hvor du lægger den. Slet den, når der ikke længere er brug for den.</translation>
    </message>
    <message>
        <source>Choose where to save …</source>
        <translation>Vælg, hvor den skal gemmes …</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Gem ikke</translation>
    </message>
</context>
<context>
    <name>tidlig::app::OutsidePage</name>
    <message>
        <source>A family outside your own</source>
        <translation>En familie uden for dine egne</translation>
    </message>
    <message>
        <source>Write the family&apos;s or the child&apos;s whole name, or the family&apos;s number. A part of a name finds nothing, and only the number and the unit are shown. That you searched is written in the log.</source>
        <translation>Skriv familiens eller barnets hele navn, eller familiens nummer. En del af et navn finder ingenting, og kun nummeret og enheden bliver vist. Det bliver skrevet i loggen, at du har søgt.</translation>
    </message>
    <message>
        <source>Whole name or number</source>
        <translation>Hele navnet eller nummeret</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>No family outside your own has this name or number. Check the spelling.</source>
        <translation>Ingen familie uden for dine egne har dette navn eller nummer. Se efter, om det er stavet rigtigt.</translation>
    </message>
    <message>
        <source>This family belongs to another unit, or somebody else coordinates for it. You may open it where your work needs it. Your leader sees that you did, and why.</source>
        <translation>Familien hører til en anden enhed, eller en anden koordinerer for den. Du må åbne den, når dit arbejde kræver det. Din leder ser, at du har gjort det, og hvorfor.</translation>
    </message>
    <message>
        <source>Why do you need it?</source>
        <translation>Hvad skal du bruge den til?</translation>
    </message>
    <message>
        <source>Open for twelve hours</source>
        <translation>Åbn i tolv timer</translation>
    </message>
    <message>
        <source>Is it urgent for a child? Open at once, and write why afterwards. Today reminds you. The family is open for an hour.</source>
        <translation>Haster det for et barn? Åbn med det samme, og skriv hvorfor bagefter. I dag minder dig om det. Familien er åben i en time.</translation>
    </message>
    <message>
        <source>Open in an emergency</source>
        <translation>Åbn i en nødsituation</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write at least ten characters, so that your leader understands why.</source>
        <translation>Skriv mindst ti tegn, så din leder forstår hvorfor.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::Page</name>
    <message>
        <source>The PDF has been saved. It lies outside the vault: delete it when it is no longer needed.</source>
        <translation>PDF-filen er gemt. Den ligger uden for boksen: slet den, når der ikke længere er brug for den.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PapersPage</name>
    <message>
        <source>Papers – %1</source>
        <translation>Papirer – %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>The paper as it will be</source>
        <translation>Papiret, som det bliver</translation>
    </message>
    <message>
        <source>For the parents</source>
        <translation>Til forældrene</translation>
    </message>
    <message>
        <source>For the record</source>
        <translation>Til journalen</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Read it first: below is what the parents will get, word for word. It says nothing from a talk with one parent alone, nothing about alarm signs, and nothing that your checklists keep for professionals.</source>
        <translation>Læs det først: Nedenfor står ord for ord, hvad forældrene får. Der står intet fra en samtale med den ene forælder alene, intet om alarmtegn og intet, som jeres tjeklister forbeholder fagfolk.</translation>
    </message>
    <message>
        <source>For the journal: complete, with sources and the model it follows, and with room for the professional judgement. It names the members of the family; it is not for the parents as it stands.</source>
        <translation>Til journalen: det hele, med kilder og den model, der er brugt, og med plads til den faglige vurdering. Familiens medlemmer er nævnt ved navn; papiret er ikke til forældrene, som det er.</translation>
    </message>
    <message>
        <source>Save the sheet for the parents</source>
        <translation>Gem arket til forældrene</translation>
    </message>
    <message>
        <source>Save the paper for the record</source>
        <translation>Gem papiret til journalen</translation>
    </message>
    <message>
        <source>parents.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>foraeldre.pdf</translation>
    </message>
    <message>
        <source>record.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>journal.pdf</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ParentsPage</name>
    <message>
        <source>Shown to the family</source>
        <translation>Vist for familien</translation>
    </message>
    <message>
        <source>What has been written</source>
        <translation>Det, der er skrevet</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>The passphrase is being checked</source>
        <translation>Adgangssætningen bliver kontrolleret</translation>
    </message>
    <message>
        <source>Keep showing</source>
        <translation>Vis videre</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>Om %1 · %2</translation>
    </message>
    <message>
        <source>There is nothing in this checklist to show.</source>
        <translation>Der er intet i denne tjekliste at vise.</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ikke besvaret endnu</translation>
    </message>
    <message>
        <source>Type your passphrase to go on with your work.</source>
        <translation>Skriv din adgangssætning for at arbejde videre.</translation>
    </message>
    <message>
        <source>Only this is shown. Everything else is closed.</source>
        <translation>Kun det her vises. Alt andet er lukket.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Stop showing …</source>
        <translation>Stop visningen …</translation>
    </message>
    <message>
        <source>That is not your passphrase. Check that Caps Lock is off, and try again.</source>
        <translation>Det er ikke din adgangssætning. Se efter, om Caps Lock er slået fra, og prøv igen.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Skjul adgangssætningen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Vis adgangssætningen</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PassphrasePage</name>
    <message>
        <source>Only your own way into the vault is changed. A backup from before still opens by the passphrase that it was made under.</source>
        <translation>Kun din egen vej ind i boksen bliver ændret. En sikkerhedskopi fra før åbner stadig med den adgangssætning, den blev lavet under.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Din adgangssætning nu</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangssætningen</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Skift min adgangssætning</translation>
    </message>
    <message>
        <source>Type the passphrase that you use now.</source>
        <translation>Skriv den adgangssætning, du bruger nu.</translation>
    </message>
    <message>
        <source>The passphrase that you use now is another one. Nothing was changed.</source>
        <translation>Den adgangssætning, du bruger nu, er en anden. Intet er ændret.</translation>
    </message>
    <message>
        <source>Your passphrase is new. Use it the next time you open the vault.</source>
        <translation>Din adgangssætning er ny. Brug den, næste gang du åbner boksen.</translation>
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
        <translation>Gjort: noteret den %1 af %2.</translation>
    </message>
    <message>
        <source>It has not been noted as taken.</source>
        <translation>Det er ikke noteret som gjort.</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Judgement of %1 – %2</source>
        <translation>Vurdering den %1 – %2</translation>
    </message>
    <message>
        <source>The judgement as it was</source>
        <translation>Vurderingen, som den var</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>None was written: the choice was the one suggested.</source>
        <translation>Der er ikke skrevet nogen: valget fulgte forslaget.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Hvem der deltog</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>Forældrene</translation>
    </message>
    <message>
        <source>Told: noted on %1 by %2.</source>
        <translation>Orienteret: noteret den %1 af %2.</translation>
    </message>
    <message>
        <source>It has not been noted that they were told.</source>
        <translation>Det er ikke noteret, at de er orienteret.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>By %1 on %2 at %3.</source>
        <translation>Af %1 den %2 kl. %3.</translation>
    </message>
    <message>
        <source>What was known and suggested then</source>
        <translation>Hvad man vidste, og hvad der blev foreslået</translation>
    </message>
    <message>
        <source>By the model of that day: %1, version %2.</source>
        <translation>Efter den model, der gjaldt den dag: %1, version %2.</translation>
    </message>
    <message>
        <source>The vault uses another one by now; this page does not.</source>
        <translation>Boksen bruger en anden nu; her ser du den gamle.</translation>
    </message>
    <message>
        <source>The reasons for %1</source>
        <translation>Begrundelserne for %1</translation>
    </message>
    <message>
        <source>The parents’ side: %1</source>
        <translation>Forældrenes side: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by professional judgement</source>
        <translation>Sat ved fagligt skøn</translation>
    </message>
    <message>
        <source>The model behind this judgement was lost when the vault was damaged, so the reasons of that day cannot be shown. What you decided, and why, is kept in the family’s list of judgements.</source>
        <translation>Modellen bag denne vurdering gik tabt, da boksen blev beskadiget, så den dags begrundelser kan ikke vises. Det, I besluttede, og hvorfor, står stadig på familiens liste over vurderinger.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PeoplePage</name>
    <message>
        <source>People and what they may do</source>
        <translation>Folk og hvad de må</translation>
    </message>
    <message>
        <source>%1 · removed, cannot sign in</source>
        <translation>%1 · fjernet, kan ikke logge ind</translation>
    </message>
    <message>
        <source>Everybody who may open the vault</source>
        <translation>Alle, der må åbne boksen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændr</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Giv en ny adgangssætning</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ændr %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>En ny adgangssætning til %1</translation>
    </message>
    <message>
        <source>The passphrase that %1 has now no longer opens the vault. What %1 has written stays.</source>
        <translation>Den adgangssætning, %1 har nu, åbner ikke længere boksen. Det, %1 har skrevet, bliver.</translation>
    </message>
    <message>
        <source>Give the new passphrase</source>
        <translation>Giv den nye adgangssætning</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjern %1?</translation>
    </message>
    <message>
        <source>%1 can no longer open the vault. The name stays in the log and under what %1 has decided, and drafts that only %1 can see stay unseen. Should %1 have a copy of the vault&apos;s folder from before, it still opens: then give the vault a new key, too (Keys of the vault).</source>
        <translation>%1 kan ikke længere åbne boksen. Navnet bliver i loggen og under det, %1 har besluttet, og kladder, som kun %1 kan se, forbliver usete. Har %1 en kopi af boksens mappe fra før, kan den stadig åbnes: giv så også boksen en ny nøgle (Boksens nøgler).</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 kan logge ind nu.</translation>
    </message>
    <message>
        <source>Saved. It counts from the next time %1 signs in.</source>
        <translation>Gemt. Det gælder fra næste gang, %1 logger ind.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 har en ny adgangssætning.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 er fjernet.</translation>
    </message>
    <message>
        <source>This was not saved. Perhaps somebody has this name already: names differ in a vault.</source>
        <translation>Det blev ikke gemt. Måske har en anden allerede det navn: to i samme boks kan ikke hedde det samme.</translation>
    </message>
    <message>
        <source>This was not saved: a vault needs somebody who looks after it. Make somebody else an administrator first.</source>
        <translation>Det blev ikke gemt: en boks skal have en, der passer den. Gør først en anden til administrator.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What the person does in the vault</source>
        <translation>Hvad personen gør i boksen</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Faggruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Unit: district, room or team</source>
        <translation>Enhed: distrikt, stue eller team</translation>
    </message>
    <message>
        <source>Write the person&apos;s name.</source>
        <translation>Skriv personens navn.</translation>
    </message>
    <message>
        <source>Choose what the person does: at least one thing.</source>
        <translation>Vælg, hvad personen gør: mindst én ting.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PersonStep</name>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your profession</source>
        <translation>Din faggruppe</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>At least 15 characters. A sentence that only you would say is good; four or five ordinary words are enough. No signs or capitals are demanded.</source>
        <translation>Mindst 15 tegn. En sætning, som kun du ville sige, er god; fire-fem almindelige ord er nok. Der kræves hverken specialtegn eller store bogstaver.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen en gang til</translation>
    </message>
    <message>
        <source>Write your name: it stands beside what you do in the vault.</source>
        <translation>Skriv dit navn: det står ved det, du gør i boksen.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase has %n character(s); it needs at least 15.</source>
        <translation>
            <numerusform>Adgangssætningen er på %n tegn; den skal være på mindst 15.</numerusform>
            <numerusform>Adgangssætningen er på %n tegn; den skal være på mindst 15.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Show them and compare.</source>
        <translation>De to adgangssætninger er ikke ens. Vis dem, og sammenlign.</translation>
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
        <translation>Se på %1</translation>
    </message>
    <message>
        <source>The picture today</source>
        <translation>Billedet i dag</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PictureTools</name>
    <message>
        <source>As text</source>
        <translation>Som tekst</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>En PDF</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PlaceStep</name>
    <message>
        <source>Where is the vault to lie?</source>
        <translation>Hvor skal boksen ligge?</translation>
    </message>
    <message>
        <source>A new or empty folder on this machine. Not in a folder that is copied to the internet and not on a network drive: the vault would not be safe there.</source>
        <translation>En ny eller tom mappe på denne maskine. Ikke i en mappe, der kopieres til internettet, og ikke på et netværksdrev: der ville boksen ikke være sikker.</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Boksens mappe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Vælg boksens mappe</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Vælg en tom mappe</translation>
    </message>
    <message>
        <source>Write the whole path of a folder, or choose one.</source>
        <translation>Skriv hele stien til en mappe, eller vælg en.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose another.</source>
        <translation>Der ligger allerede noget i mappen. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PreviewPage</name>
    <message>
        <source>So it is asked: %1. Try it; what is answered here is kept nowhere. The menu changes the language.</source>
        <translation>Sådan bliver den stillet: %1. Prøv den; det, du svarer her, bliver ikke gemt. Sproget skiftes i menuen.</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Tilbage til at rette</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Forhåndsvisning: %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
</context>
<context>
    <name>tidlig::app::PublishPage</name>
    <message>
        <source>What is published</source>
        <translation>Det, der udgives</translation>
    </message>
    <message>
        <source>Publish: %1</source>
        <translation>Udgiv: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Udgiv</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>Without words in the other language. It can be published all the same:</source>
        <translation>Mangler ord på det andet sprog. Den kan udgives alligevel:</translation>
    </message>
    <message>
        <source>Notice before it is published:</source>
        <translation>Læg mærke til, før den udgives:</translation>
    </message>
    <message>
        <source>What this version changes:</source>
        <translation>Det ændrer denne udgave:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og %n mere</numerusform>
            <numerusform>… og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published: the version must be a word that this checklist does not have yet, such as %1.</source>
        <translation>Der er ikke udgivet noget: udgaven skal være et nummer, som tjeklisten ikke har i forvejen, for eksempel %1.</translation>
    </message>
    <message>
        <source>Take the earlier version out of use</source>
        <translation>Tag den tidligere udgave ud af brug</translation>
    </message>
    <message>
        <source>Drafts on the earlier version can be finished, or moved over.</source>
        <translation>Kladder på den tidligere udgave kan gøres færdige eller flyttes over.</translation>
    </message>
    <message>
        <source>Write it: %1</source>
        <translation>Skriv det: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::QuestionRow</name>
    <message>
        <source>This cannot be read as an answer (%1). Nothing else is changed.</source>
        <translation>Det kan ikke læses som et svar (%1). Intet andet er ændret.</translation>
    </message>
    <message>
        <source>%1 (must be answered)</source>
        <translation>%1 (skal besvares)</translation>
    </message>
    <message>
        <source>Help with: %1</source>
        <translation>Hjælp til: %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecordPanel</name>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Nobody has filled in a checklist yet.</source>
        <translation>Ingen har udfyldt en tjekliste endnu.</translation>
    </message>
    <message>
        <source>Professional judgements</source>
        <translation>Faglige vurderinger</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen endnu.</translation>
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
        <translation>%1, %2, af %3</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Continue the draft: %1, %2</source>
        <translation>Fortsæt kladden: %1, %2</translation>
    </message>
    <message>
        <source>Read: %1, %2</source>
        <translation>Læs: %1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>the suggestion was target group %1</source>
        <translation>forslaget var målgruppe %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>begrundelse: %1</translation>
    </message>
    <message>
        <source>took part: %1</source>
        <translation>deltog: %1</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>næste skridt: %1</translation>
    </message>
    <message>
        <source>next step %1: %2</source>
        <translation>næste skridt %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The parents have been told</source>
        <translation>Forældrene er orienteret</translation>
    </message>
    <message>
        <source>The parents were told: noted on %1 by %2</source>
        <translation>Forældrene er orienteret: noteret den %1 af %2</translation>
    </message>
    <message>
        <source>The next step has been taken</source>
        <translation>Næste skridt er gjort</translation>
    </message>
    <message>
        <source>The next step was taken: noted on %1 by %2</source>
        <translation>Næste skridt er gjort: noteret den %1 af %2</translation>
    </message>
    <message>
        <source>Read the judgement: %1, signed by %2 at %3</source>
        <translation>Læs vurderingen: %1, underskrevet af %2 kl. %3</translation>
    </message>
    <message>
        <source>Export screenings …</source>
        <translation>Eksportér screeninger …</translation>
    </message>
    <message>
        <source>Sheet for the parents …</source>
        <translation>Ark til forældrene …</translation>
    </message>
    <message>
        <source>Paper for the record …</source>
        <translation>Papir til journalen …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecoverPage</name>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Glemt adgangssætning</translation>
    </message>
    <message>
        <source>This recovery key belongs to another vault, or a newer one has taken its place. Look for the newest sheet.</source>
        <translation>Denne gendannelsesnøgle hører til en anden boks, eller en nyere er kommet i stedet. Led efter det nyeste ark.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RecoveryStep</name>
    <message>
        <source>Your recovery key</source>
        <translation>Din gendannelsesnøgle</translation>
    </message>
    <message>
        <source>If a passphrase is forgotten, this key opens the vault; without either, nobody can. It is shown only now. Print it, or write it down by hand.</source>
        <translation>Hvis en adgangssætning bliver glemt, åbner denne nøgle boksen; uden nogen af dem kan ingen. Den vises kun nu. Udskriv den, eller skriv den af i hånden.</translation>
    </message>
    <message>
        <source>To be sure that it was written down, type two of its groups:</source>
        <translation>Skriv to af dens grupper her, så vi er sikre på, at den er skrevet ned:</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save to a file …</source>
        <translation>Gem i en fil …</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>The recovery key is not there yet.</source>
        <translation>Gendannelsesnøglen er ikke klar endnu.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Gem gendannelsesnøglen</translation>
    </message>
    <message>
        <source>recovery-key</source>
        <translation>gendannelsesnøgle</translation>
    </message>
    <message>
        <source>Saved. Move the file to a safe place, away from this machine.</source>
        <translation>Gemt. Flyt filen til et sikkert sted, væk fra denne maskine.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another place.</source>
        <translation>Den kunne ikke gemmes der. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>%1 of the recovery key</source>
        <translation>%1 i gendannelsesnøglen</translation>
    </message>
    <message>
        <source>Half A, group %1</source>
        <translation>Halvdel A, gruppe %1</translation>
    </message>
    <message>
        <source>Half B, group %1</source>
        <translation>Halvdel B, gruppe %1</translation>
    </message>
    <message>
        <source>%1 is not the same as above. Look once more.</source>
        <translation>%1 er ikke det samme som ovenfor. Se efter en gang til.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RestoreComparison</name>
    <message>
        <source>What there is now</source>
        <translation>Det er der nu</translation>
    </message>
    <message>
        <source>Take it into use</source>
        <translation>Tag den i brug</translation>
    </message>
    <message>
        <source>Put this in the vault&apos;s place</source>
        <translation>Sæt det på boksens plads</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Vælg en anden</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Lad alt være, som det er</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Vault now</source>
        <translation>Boksen nu</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Screenings</source>
        <translation>Screeninger</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Newest screening</source>
        <translation>Nyeste screening</translation>
    </message>
    <message>
        <source>Newest decision</source>
        <translation>Nyeste beslutning</translation>
    </message>
    <message>
        <source>Last written to</source>
        <translation>Sidst skrevet i</translation>
    </message>
    <message>
        <source>The backup is whole, and opens.</source>
        <translation>Sikkerhedskopien er hel og kan åbnes.</translation>
    </message>
    <message>
        <source>The backup is whole, and opens. The vault itself is not open, so there is nothing to compare it with.</source>
        <translation>Sikkerhedskopien er hel og kan åbnes. Boksen selv er ikke åben, så der er ikke noget at sammenligne med.</translation>
    </message>
    <message>
        <source>This copy has no receipt: nothing tells whether it is the newest one.</source>
        <translation>Denne kopi har ingen kvittering: intet fortæller, om den er den nyeste.</translation>
    </message>
    <message>
        <source>The log in this backup does not fit together. It can be used; the page about the log tells more once it is open.</source>
        <translation>Loggen i denne sikkerhedskopi hænger ikke sammen. Den kan bruges; siden om loggen fortæller mere, når den er åben.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::RestorePage</name>
    <message>
        <source>Bring a vault back</source>
        <translation>Hent en boks tilbage</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Gå tilbage til en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Choose the folder with the backup, on a stick or another disk. It is opened and read through; the backup itself is left as it is.</source>
        <translation>Vælg mappen med sikkerhedskopien på et USB-stik eller en anden disk. Den bliver åbnet og læst igennem; sikkerhedskopien selv bliver ikke ændret.</translation>
    </message>
    <message>
        <source>The backup is opened beside the vault and read through. Then you see what it holds and what it lacks, and decide. Nothing is overwritten: the vault as it is now is kept.</source>
        <translation>Sikkerhedskopien bliver åbnet ved siden af boksen og læst igennem. Så ser du, hvad den indeholder, og hvad den mangler, og bestemmer selv. Intet bliver overskrevet: boksen, som den er nu, bliver gemt.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Hvilken sikkerhedskopi?</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Where is the vault to lie?</source>
        <translation>Hvor skal boksen ligge?</translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation>Boksens mappe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Vælg boksens mappe</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your passphrase when the backup was made</source>
        <translation>Din adgangssætning, da sikkerhedskopien blev lavet</translation>
    </message>
    <message>
        <source>Only an administrator may go back to a backup.</source>
        <translation>Kun en administrator må gå tilbage til en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Åbn sikkerhedskopien</translation>
    </message>
    <message>
        <source>Open it and compare</source>
        <translation>Åbn den, og sammenlign</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Vælg en mappe med en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Vælg en tom mappe</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>None found yet</source>
        <translation>Ingen fundet endnu</translation>
    </message>
    <message>
        <source>Choose the folder of a backup first.</source>
        <translation>Vælg først en mappe med en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Write the whole path of a folder for the vault, or choose one.</source>
        <translation>Skriv hele stien til en mappe til boksen, eller vælg en.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Skriv adgangssætningen.</translation>
    </message>
    <message>
        <source>The backup is being opened and read through …</source>
        <translation>Sikkerhedskopien bliver åbnet og læst igennem …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed, and nothing is left of it.</source>
        <translation>Stoppet. Intet er ændret, og der er intet tilbage af det.</translation>
    </message>
    <message>
        <source>None: what can still be read of the vault itself</source>
        <translation>Ingen: det, der stadig kan læses af boksen selv</translation>
    </message>
    <message>
        <source>What can still be read is being saved …</source>
        <translation>Det, der stadig kan læses, bliver reddet …</translation>
    </message>
</context>
<context>
    <name>tidlig::app::ReviewPage</name>
    <message>
        <source>All answers</source>
        <translation>Alle svar</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Read through – %1</source>
        <translation>Læs igennem – %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underskriv</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Tilbage til spørgsmålene</translation>
    </message>
    <message>
        <source>Correct by a new version</source>
        <translation>Ret i en ny udgave</translation>
    </message>
    <message>
        <source>About %1 · %2 · %3</source>
        <translation>Om %1 · %2 · %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>intet svar</translation>
    </message>
    <message>
        <source>Show to the parents (%1)</source>
        <translation>Vis for forældrene (%1)</translation>
    </message>
    <message>
        <source>For the parents: without notes</source>
        <translation>Til forældrene: uden notater</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>A PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Save the checklist as a PDF</source>
        <translation>Gem tjeklisten som PDF</translation>
    </message>
    <message>
        <source>checklist.pdf</source>
        <comment>file name, names nobody</comment>
        <translation>tjekliste.pdf</translation>
    </message>
    <message>
        <source>To the newer version</source>
        <translation>Til den nyere udgave</translation>
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
        <translation>Alt er besvaret</translation>
    </message>
    <message numerus="yes">
        <source>%n questions left</source>
        <translation>
            <numerusform>%n spørgsmål tilbage</numerusform>
            <numerusform>%n spørgsmål tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>What this means so far</source>
        <translation>Hvad det betyder indtil nu</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Afslut …</translation>
    </message>
    <message>
        <source>Sections of the checklist</source>
        <translation>Tjeklistens afsnit</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <translation>Om %1 · %2</translation>
    </message>
    <message>
        <source>To the next question without an answer (%1)</source>
        <translation>Til næste spørgsmål uden svar (%1)</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Fortryd (%1)</translation>
    </message>
    <message>
        <source>Show to the parents (%1)</source>
        <translation>Vis for forældrene (%1)</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SearchBook</name>
    <message>
        <source>child in the family %1</source>
        <translation>barn i familien %1</translation>
    </message>
    <message>
        <source>adult in the family %1</source>
        <translation>voksen i familien %1</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SearchPalette</name>
    <message>
        <source>For which family?</source>
        <translation>For hvilken familie?</translation>
    </message>
    <message>
        <source>Find a family, a child, an adult, a checklist or a command</source>
        <translation>Find en familie, et barn, en voksen, en tjekliste eller en kommando</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der blev fundet</translation>
    </message>
    <message>
        <source>There is nothing to choose among yet.</source>
        <translation>Der er ikke noget at vælge imellem endnu.</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Ingenting hedder det. Prøv med færre bogstaver.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Søger …</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Enter opens, Esc closes.</source>
        <translation>
            <numerusform>%n fundet. Enter åbner, Esc lukker.</numerusform>
            <numerusform>%n fundet. Enter åbner, Esc lukker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
</context>
<context>
    <name>tidlig::app::SectionList</name>
    <message>
        <source>all answered</source>
        <translation>alt er besvaret</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
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
        <translation>Taster</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Skift taster …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>tidlig::app::StartPage</name>
    <message>
        <source>Welcome to Tidlig</source>
        <translation>Velkommen til Tidlig</translation>
    </message>
    <message>
        <source>Checklists for early support to families. Everything stays encrypted on this machine, in a folder that is called a vault.</source>
        <translation>Tjeklister til tidlig støtte til familier. Alt bliver på denne maskine, krypteret i en mappe, som vi kalder en boks.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Lav en ny boks</translation>
    </message>
    <message>
        <source>Four short steps: the place, you and your passphrase, the recovery key.</source>
        <translation>Fire korte trin: stedet, dig og din adgangssætning, gendannelsesnøglen – og så er den klar.</translation>
    </message>
    <message>
        <source>Open a vault that exists</source>
        <translation>Åbn en boks, der findes</translation>
    </message>
    <message>
        <source>Choose its folder on this machine or on a stick.</source>
        <translation>Vælg dens mappe på denne maskine eller på et USB-stik.</translation>
    </message>
    <message>
        <source>Look around with made-up families</source>
        <translation>Se dig om med opdigtede familier</translation>
    </message>
    <message>
        <source>Forty invented families in a vault of their own. Its passphrase is “%1”.</source>
        <translation>Fyrre opdigtede familier i deres egen boks. Dens adgangssætning er “%1”.</translation>
    </message>
    <message>
        <source>The made-up families are being made</source>
        <translation>De opdigtede familier bliver lavet</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Vælg boksens mappe</translation>
    </message>
    <message>
        <source>Bring a vault back from a backup</source>
        <translation>Hent en boks tilbage fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>After a lost machine or a broken disk: the backup becomes a vault here.</source>
        <translation>Efter en mistet maskine eller en ødelagt disk: sikkerhedskopien bliver til en boks her.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::StatusLine</name>
    <message>
        <source>saved %1 · this machine only</source>
        <translation>gemt %1 · kun på denne maskine</translation>
    </message>
    <message>
        <source>encrypted · this machine only</source>
        <translation>krypteret · kun på denne maskine</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Låser om %n sekund. Tryk på en tast for at blive.</numerusform>
            <numerusform>Låser om %n sekunder. Tryk på en tast for at blive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::TimePanel</name>
    <message>
        <source>Time</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Som tabel</translation>
    </message>
    <message>
        <source>Look from farther away</source>
        <translation>Se længere væk fra</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Se tættere på</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Hele forløbet</translation>
    </message>
    <message>
        <source>The time as a table</source>
        <translation>Forløbet som tabel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>Read the judgement</source>
        <translation>Læs vurderingen</translation>
    </message>
    <message>
        <source>Read the judgement: %1</source>
        <translation>Læs vurderingen: %1</translation>
    </message>
    <message>
        <source>The arrow keys lead from event to event; Enter reads a judgement.</source>
        <translation>Piletasterne fører fra hændelse til hændelse; Enter læser en vurdering.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Position in target group</source>
        <translation>Placering i målgruppe</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Tjeklister</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Hvad der ellers skete</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>tidlig::app::TodayPage</name>
    <message>
        <source>What waits</source>
        <translation>Det, der venter</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>I dag, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you today. New things turn up here by themselves: drafts, next steps, decisions and children who grow into another age.</source>
        <translation>Der venter ikke noget på dig i dag. Nyt dukker selv op her: kladder, næste skridt, beslutninger og børn, der kommer i en anden alder.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Write at least ten characters, so that your leader understands why.</source>
        <translation>Skriv mindst ti tegn, så din leder forstår hvorfor.</translation>
    </message>
    <message>
        <source>The reason is kept. Your leader sees it.</source>
        <translation>Begrundelsen er gemt. Din leder ser den.</translation>
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
        <translation>Logget ind: %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Søg (%1)</translation>
    </message>
</context>
<context>
    <name>tidlig::app::TryIt</name>
    <message>
        <source>What is seen</source>
        <translation>Det, man ser</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Markedly or lasting</source>
        <translation>Tydeligt eller vedvarende</translation>
    </message>
    <message>
        <source>Signs of the child</source>
        <translation>Tegn hos barnet</translation>
    </message>
    <message>
        <source>Parents’ risk factors</source>
        <translation>Forældrenes risikofaktorer</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: set</translation>
    </message>
    <message>
        <source>%1: markedly or lasting</source>
        <translation>%1: tydeligt eller vedvarende</translation>
    </message>
    <message>
        <source>what you try</source>
        <translation>det, du prøver</translation>
    </message>
    <message>
        <source>%1: a professional chooses and says why</source>
        <translation>%1: en fagperson vælger og skriver hvorfor</translation>
    </message>
    <message>
        <source>%1, because of %2.</source>
        <translation>%1, fordi der er %2.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prøv den</translation>
    </message>
    <message>
        <source>Choose two levels, or tick what is seen, and see what the model says. It is about no family, and nothing is kept.</source>
        <translation>Vælg to niveauer, eller sæt flueben ved det, man ser, og se, hvad modellen siger. Det handler ikke om nogen familie, og intet bliver gemt.</translation>
    </message>
    <message>
        <source>Child’s well-being</source>
        <translation>Barnets trivsel</translation>
    </message>
    <message>
        <source>Tick what is seen</source>
        <translation>Sæt flueben ved det, man ser</translation>
    </message>
    <message>
        <source>Find an indicator</source>
        <translation>Find en indikator</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UnitLine</name>
    <message>
        <source>Unit: everybody&apos;s</source>
        <translation>Enhed: alles</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Enhed: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Giv videre</translation>
    </message>
    <message>
        <source>Hand the family over to another unit</source>
        <translation>Giv familien videre til en anden enhed</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UnlockPage</name>
    <message>
        <source>Open the vault</source>
        <translation>Åbn boksen</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>I mappen %1</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Use another vault</source>
        <translation>Brug en anden boks</translation>
    </message>
    <message>
        <source>The passphrase is being checked</source>
        <translation>Adgangssætningen bliver tjekket</translation>
    </message>
    <message>
        <source>I have forgotten my passphrase</source>
        <translation>Jeg har glemt min adgangssætning</translation>
    </message>
    <message numerus="yes">
        <source>After wrong passphrases the next one is tried after a wait: %n second(s) this time.</source>
        <translation>
            <numerusform>Efter forkerte adgangssætninger venter det næste forsøg: denne gang %n sekund.</numerusform>
            <numerusform>Efter forkerte adgangssætninger venter det næste forsøg: denne gang %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to a backup …</source>
        <translation>Gå tilbage til en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>The backup was not put in the vault&apos;s place: the vault is as it was. Close other windows that have it open, check that you may write in the folder beside it, and try again.</source>
        <translation>Sikkerhedskopien blev ikke sat på boksens plads: boksen er, som den var. Luk andre vinduer, der har den åben, se efter, om du må skrive i mappen ved siden af, og prøv igen.</translation>
    </message>
    <message>
        <source>The backup is in its place now. The vault as it was before is kept in %1; delete that folder when you are sure that nothing in it is missed.</source>
        <translation>Sikkerhedskopien er nu sat på plads. Boksen, som den var før, er gemt i %1; slet den mappe, når du er sikker på, at intet i den mangler.</translation>
    </message>
</context>
<context>
    <name>tidlig::app::UpkeepCard</name>
    <message>
        <source>Make a backup now</source>
        <translation>Lav en sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>More about backups</source>
        <translation>Mere om sikkerhedskopier</translation>
    </message>
    <message>
        <source>The recovery key was used to open the vault. Whoever saw the sheet could use it again.</source>
        <translation>Gendannelsesnøglen er blevet brugt til at åbne boksen. Den, der har set arket, kan bruge den igen.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Lav en ny gendannelsesnøgle</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Der bliver lavet en sikkerhedskopi …</translation>
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
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, later than these.</source>
        <translation>
            <numerusform>… og %n til, senere end disse.</numerusform>
            <numerusform>… og %n til, senere end disse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tidlig::app::WordsEditor</name>
    <message>
        <source>One answer a line</source>
        <translation>Ét svar på hver linje</translation>
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
