package org.cunbao.resolve;
import java.util.*; import java.nio.file.*; import org.cunbao.definitions.*;
public class ZDump { public static void main(String[] a){
  Rules rules = Definitions.load(Path.of("jobs")); MatchSettings s = rules.matching().stream().filter(k->k.id().equals("person")).findFirst().orElseThrow();
  Scribe sc = Scribe.of(Census.of(Integer.parseInt(a[0]),1),2);
  Resolution r = new Resolver(s, rules.units(), Sha256::hex).resolve(sc.mentions(), List.of());
  Map<MentionKey,Integer> e=new HashMap<>(); for(int i=0;i<r.entities().size();i++) for(var m:r.entities().get(i).members()) e.put(m,i);
  TreeMap<String,Integer> c=new TreeMap<>(); TreeMap<String,String> ex=new TreeMap<>();
  for(Link l:r.links()){ boolean t=sc.truth(l.left())==sc.truth(l.right()); boolean j=e.get(l.left()).equals(e.get(l.right())); 
    if ((j&&l.verdict()==Link.Verdict.SAME)!=t || l.verdict()==Link.Verdict.ASK || l.verdict()==Link.Verdict.SPLIT){ StringBuilder b=new StringBuilder(l.verdict()+(t?" TRUE ":" FALSE ")); for(var h:l.levels()) b.append(h.comparison()+"="+h.level()+" "); String k=b.toString(); c.merge(k,1,Integer::sum); ex.putIfAbsent(k,l.weight()+" "+sc.mentions().get(l.left().row()-1).values()+" | "+sc.mentions().get(l.right().row()-1).values());}}
  c.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(45).forEach(x->System.out.println(x.getValue()+" "+x.getKey()+" "+ex.get(x.getKey())));
}}
