namespace Volo.Abp.Options;

/// <summary>What modules want to set in options before services are configured.</summary>
public class PreConfigureActionList<TOptions> : List<Action<TOptions>>
{
    public void Configure(TOptions options) => ForEach(action => action(options));
}
