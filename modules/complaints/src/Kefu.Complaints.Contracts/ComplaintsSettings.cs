namespace Kefu.Complaints;

/// <summary>Names of the module's settings, each with a value by site: the limits of the clocks, in minutes of the severity's calendar.</summary>
public static class ComplaintsSettings
{
    private const string Register = ComplaintsPermissions.Group + ".RegisterMinutes.";
    private const string FirstResponse = ComplaintsPermissions.Group + ".FirstResponseMinutes.";

    public const string RegisterMinutesL1 = Register + "L1";
    public const string RegisterMinutesL2 = Register + "L2";
    public const string RegisterMinutesL3 = Register + "L3";
    public const string FirstResponseMinutesL1 = FirstResponse + "L1";
    public const string FirstResponseMinutesL2 = FirstResponse + "L2";
    public const string FirstResponseMinutesL3 = FirstResponse + "L3";
}
