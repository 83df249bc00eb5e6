namespace Volo.Abp;

/// <summary>A name with its value.</summary>
[Serializable]
public class NameValue<T>
{
    public NameValue() { }

    public NameValue(string name, T value)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; set; } = default!;

    public T Value { get; set; } = default!;
}

/// <summary>A name with its text value.</summary>
[Serializable]
public class NameValue : NameValue<string>
{
    public NameValue() { }

    public NameValue(string name, string value) : base(name, value) { }
}
