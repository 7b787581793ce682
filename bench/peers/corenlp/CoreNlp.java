import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP from tokens to quotations and coreference, on one thread; reads and prints as peer.mjs does. */
public class CoreNlp {
  public static void main(String[] args) throws Exception {
    List<String> texts = new ArrayList<>();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // The bench's texts hold no escapes but these.
    for (String line; (line = in.readLine()) != null;)
      if (line.length() > 2)
        texts.add(line.substring(1, line.length() - 1).replace("\\n", "\n").replace("\\\"", "\""));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.annotate(new CoreDocument(texts.get(0)));
    double first = coreSeconds();
    for (String text : texts.subList(1, texts.size())) pipeline.annotate(new CoreDocument(text));
    double seconds = coreSeconds() - first;
    long kilobytes = 0;
    for (String line : Files.readAllLines(Path.of("/proc/self/status")))
      if (line.startsWith("VmHWM")) kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
    System.out.printf("{\"first\":%.3f,\"seconds\":%.3f,\"megabytes\":%d}%n", first, seconds, kilobytes / 1024);
  }

  private static double coreSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }
}
