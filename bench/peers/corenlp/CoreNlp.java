import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.Pair;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;
import javax.json.JsonValue;

/**
 * CoreNLP from tokens to quotations and coreference, on one thread; reads and prints as peer.mjs does. With "answer", questions as
 * answering.ts asks them.
 */
public class CoreNlp {
  private static final String WHOLE = "tokenize,pos,lemma,ner,depparse,coref,quote";
  private static final Map<String, String> NAMES =
      Map.of("PERSON", "Person", "ORGANIZATION", "Organization", "LOCATION", "Location");

  public static void main(String[] args) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length > 0) answer(in, out);
    else measure(in, out);
  }

  private static void measure(BufferedReader in, PrintStream out) throws Exception {
    List<String> texts = new ArrayList<>();
    for (String line; (line = in.readLine()) != null;)
      if (!line.isEmpty()) texts.add(((JsonString) parsed(line)).getString());
    StanfordCoreNLP pipeline = pipeline(WHOLE);
    pipeline.annotate(new CoreDocument(texts.get(0)));
    double first = coreSeconds();
    for (String text : texts.subList(1, texts.size())) pipeline.annotate(new CoreDocument(text));
    double seconds = coreSeconds() - first;
    long kilobytes = 0;
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmHWM")) kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
    out.printf("{\"first\":%.3f,\"seconds\":%.3f,\"megabytes\":%d}%n", first, seconds, kilobytes / 1024);
  }

  private static void answer(BufferedReader in, PrintStream out) throws Exception {
    StanfordCoreNLP whole = null;
    StanfordCoreNLP given = null;
    for (String line; (line = in.readLine()) != null;) {
      JsonObject question = (JsonObject) parsed(line);
      if (question.containsKey("text")) {
        if (whole == null) whole = pipeline(WHOLE);
        out.println(quotations(whole, question.getString("text")));
      } else {
        if (given == null)
          given = pipeline("tokenize,pos,lemma,ner,depparse", "tokenize.whitespace", "true", "ssplit.eolonly", "true",
              "ner.applyFineGrained", "false", "ner.useSUTime", "false");
        out.println(analysis(given, question.getJsonArray("sentences")));
      }
    }
  }

  private static JsonArray quotations(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (CoreQuote quote : document.quotes()) {
      Pair<Integer, Integer> span = quote.quoteCharOffsets();
      JsonObjectBuilder one = Json.createObjectBuilder().add("start", span.first).add("end", span.second);
      // A speaker known from elsewhere has no words of his own here.
      Optional<Pair<Integer, Integer>> who = quote.speakerCharOffsets();
      if (who.isPresent())
        one.add("source", Json.createObjectBuilder().add("start", who.get().first).add("end", who.get().second));
      else one.addNull("source");
      found.add(one);
    }
    return found.build();
  }

  /** Words and sentences as given: one sentence a line, words parted by spaces. */
  private static JsonObject analysis(StanfordCoreNLP pipeline, JsonArray sentences) {
    String text = sentences.stream()
        .map(words -> ((JsonArray) words).stream()
            .map(word -> ((JsonString) word).getString().replaceAll("\\s", "_"))
            .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    JsonArrayBuilder syntax = Json.createArrayBuilder();
    JsonArrayBuilder names = Json.createArrayBuilder();
    int offset = 0;
    for (CoreSentence sentence : document.sentences()) {
      List<CoreLabel> tokens = sentence.tokens();
      int[] heads = new int[tokens.size()];
      String[] relations = new String[tokens.size()];
      java.util.Arrays.fill(heads, -1);
      java.util.Arrays.fill(relations, "root");
      for (SemanticGraphEdge edge : sentence.dependencyParse().edgeIterable()) {
        heads[edge.getDependent().index() - 1] = offset + edge.getGovernor().index() - 1;
        relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
      for (int i = 0; i < tokens.size(); i++)
        syntax.add(Json.createObjectBuilder().add("upos", "").add("xpos", tokens.get(i).tag()).add("lemma", tokens.get(i).lemma())
            .add("head", heads[i]).add("deprel", relations[i]));
      for (int i = 0; i < tokens.size();) {
        String type = tokens.get(i).ner();
        int last = i + 1;
        while (last < tokens.size() && tokens.get(last).ner().equals(type)) last++;
        if (NAMES.containsKey(type))
          names.add(Json.createObjectBuilder().add("type", NAMES.get(type)).add("first", offset + i).add("last", offset + last)
              .add("confidence", 1));
        i = last;
      }
      offset += tokens.size();
    }
    return Json.createObjectBuilder().add("syntax", syntax).add("names", names).build();
  }

  private static StanfordCoreNLP pipeline(String annotators, String... more) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    for (int i = 0; i < more.length; i += 2) properties.setProperty(more[i], more[i + 1]);
    return new StanfordCoreNLP(properties);
  }

  private static JsonValue parsed(String line) {
    return Json.createReader(new StringReader(line)).readValue();
  }

  private static double coreSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }
}
