namespace Volo.Abp.Data;

/// <summary>Values of a row beyond its columns, by name.</summary>
[Serializable]
public class ExtraPropertyDictionary : Dictionary<string, object?>
{
    public ExtraPropertyDictionary() { }

    public ExtraPropertyDictionary(IDictionary<string, object?> dictionary) : base(dictionary) { }
}
